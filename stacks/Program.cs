return await Pulumi.Deployment.RunAsync<DataTier.Stacks.DataTierStack>();
