using System.CommandLine;
using DataTier.Engine;
using DataTier.Engine.Projects;
using DataTier.Settings;
using DataTier.Settings.Editing;

namespace DataTier.Cli.Commands;

/// <summary><c>datatier new</c>: writes settings that are valid from the first moment; it never overwrites.</summary>
internal sealed class NewCommand
{
    private readonly CommandConsole _console;
    private readonly Argument<string> _name = new("name") { Description = "Its name." };

    private NewCommand(CommandConsole console) => _console = console;

    public static Command Create(CommandConsole console)
    {
        var create = new NewCommand(console);
        return new Command("new", "Writes a client, a tier or a stack with comments; it never overwrites.") { create.Client(), create.Tier(), create.Stack() };
    }

    private Command Client()
    {
        var stack = new Argument<string>("stack") { Description = "The environment, e.g. production." };
        var tier = new Option<string>("--tier") { Description = "Its tier.", Required = true };
        var applications = new Option<string[]>("--application") { Description = "An application that reaches its data; may be given several times.", HelpName = "NAME=SECURITY-GROUP", Required = true };
        var command = new Command("client", "Adds a client to the end of a stack's clients; the rest of the file stays as it is.") { stack, _name, tier, applications };
        command.SetAction(arguments =>
        {
            var project = Project();
            var name = arguments.GetRequiredValue(stack);
            project.StackFile(name);
            var file = StackSettings.FileOf(name);
            var path = Path.Combine(project.Folder, file);
            var client = new NewClient(arguments.GetRequiredValue(_name), arguments.GetRequiredValue(tier), [.. arguments.GetRequiredValue(applications).Select(Application)]);
            var text = client.AddTo(name, File.ReadAllText(path));
            ProjectSettings.Check(project.Folder, name, text);
            File.WriteAllText(path, text);
            _console.Out.Write($"{file}: client {client.Name} added\n");
            return DataTierCommand.Fine;
        });
        return command;
    }

    private Command Tier()
    {
        var like = new Option<string>("--like") { Description = "The tier that it begins as.", Required = true };
        var command = new Command("tier", "Writes a tier that begins as another one.") { _name, like };
        command.SetAction(arguments =>
        {
            var (name, other) = (arguments.GetRequiredValue(_name), arguments.GetRequiredValue(like));
            var folder = Project().Folder;
            var tiers = ProjectSettings.TiersIn(folder);
            if (!tiers.Contains(other))
            {
                throw new PreviewException($"--like {other}: no such tier; there are: {string.Join(", ", tiers)}");
            }

            if (!Settings.Tier.IsName(name))
            {
                throw new PreviewException($"'{name}' is no name of a tier; write up to 40 lower-case letters, digits and single hyphens");
            }

            return WriteNew(folder, Settings.Tier.FileOf(name), NewTierFile.Like(name, other, File.ReadAllText(Path.Combine(folder, Settings.Tier.FileOf(other)))), $"begins as {other}");
        });
        return command;
    }

    private Command Stack()
    {
        var account = new Option<string>("--account") { Description = "The AWS account: 12 digits.", Required = true };
        var region = new Option<string>("--region") { Description = "The region.", Required = true };
        var recovery = new Option<string>("--recovery-region") { Description = "The region that copies go to.", Required = true };
        var tier = new Option<string>("--tier") { Description = "The tier of the platform and of the first client.", Required = true };
        var command = new Command("stack", "Writes a stack's file; what only AWS can tell is an example, marked to be replaced.") { _name, account, region, recovery, tier };
        command.SetAction(arguments =>
        {
            var stack = new NewStackFile(
                arguments.GetRequiredValue(_name), arguments.GetRequiredValue(account), arguments.GetRequiredValue(region), arguments.GetRequiredValue(recovery), arguments.GetRequiredValue(tier));
            var folder = Project().Folder;
            var text = stack.Write();
            ProjectSettings.Check(folder, stack.Name, text);
            return WriteNew(folder, StackSettings.FileOf(stack.Name), text, $"replace the values marked '{NewStackFile.Mark}'");
        });
        return command;
    }

    private PulumiProject Project() => PulumiProject.Find(_console.Folder);

    private int WriteNew(string folder, string file, string text, string remark)
    {
        var path = Path.Combine(folder, file);
        if (File.Exists(path))
        {
            throw new PreviewException($"{file} is there already, and nothing is overwritten; choose another name");
        }

        using (var writer = new StreamWriter(new FileStream(path, FileMode.CreateNew)))
        {
            writer.Write(text);
        }

        _console.Out.Write($"{file}: written; {remark}\n");
        return DataTierCommand.Fine;
    }

    private static (string Name, string SecurityGroup) Application(string argument) =>
        argument.Split('=') is [{ Length: > 0 } name, { Length: > 0 } group]
            ? (name, group)
            : throw new PreviewException($"--application {argument}: a name and a security group are expected; write --application web=sg-0a1b2c3d4e5f60718");
}
