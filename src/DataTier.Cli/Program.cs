using DataTier.Cli;

return await DataTierCommand.RunAsync(args, CommandConsole.ForProcess()).ConfigureAwait(false);
