using System.CommandLine;
using Generator;

var check = new Option<bool>("--check") { Description = "Compare only; fail when a generated file is missing, changed or extra" };
var sdk = new Option<string>("--sdk") { Description = "The folder of the packages (default: src/Sdk of this repository)" };
var root = new RootCommand("Makes the C# bindings of src/Sdk from the package schemas and the lists of types") { check, sdk };
root.SetAction(parsed =>
{
    var command = new GenerateCommand(Console.Out, Console.Error);
    var folder = parsed.GetValue(sdk) ?? SdkFolder.Above(Environment.CurrentDirectory);
    return parsed.GetValue(check) ? command.Check(folder) : command.Write(folder);
});
return root.Parse(args).Invoke();
