using System.Diagnostics;
using Generator.Packages;
using Generator.Tests.Samples;
using Pulumi;

namespace Generator.Tests.Packages;

/// <summary>Every type of the schemas, in use or not, becomes code that the compiler of the .NET SDK accepts without a warning.</summary>
public sealed class EveryTypeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bindings");

    [Theory]
    [InlineData("Pulumi.Aws", 155, 12)]
    [InlineData("Pulumi.Kubernetes", 24, 0)]
    [InlineData("Pulumi.Random", 7, 0)]
    public async Task All_types_of_a_schema_compile(string package, int resources, int functions)
    {
        var schema = Sample.Real(package);
        var all = TypeList.All(schema);
        all.Resources.Should().HaveCount(resources);
        all.Functions.Should().HaveCount(functions);

        new BindingsFolder(_folder.FullName).Write(PackageBindings.Make(schema, all));

        (await Compile(package)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("acme")]
    [InlineData("kube")]
    public async Task A_package_with_every_feature_compiles(string sample)
    {
        new BindingsFolder(_folder.FullName).Write(Sample.Bindings(sample));

        (await Compile(sample == "kube" ? "Pulumi.Kubernetes" : "")).Should().BeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> Compile(string package)
    {
        // One of the hand-written classes needs metadata, which not every sample has.
        string[] byHand = package == "Pulumi.Kubernetes" ? [Path.Combine(Sample.Sdk, package, "KubernetesResource.cs")] : [];
        var platform = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";
        var references = platform.Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == runtime).Append(typeof(Output).Assembly.Location);
        var response = Path.Combine(_folder.FullName, "compile.rsp");
        await File.WriteAllLinesAsync(response,
        [
            "-nologo", "-target:library", "-nullable:enable", "-langversion:latest", "-warnaserror+", "-nowarn:CS0612,CS0618",
            $"-out:\"{Path.Combine(_folder.FullName, "Bindings.dll")}\"",
            .. references.Select(file => $"-r:\"{file}\""),
            .. Directory.EnumerateFiles(_folder.FullName, "*.cs", SearchOption.AllDirectories).Concat(byHand).Select(file => $"\"{file}\""),
        ]);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { "exec", Compiler(runtime), "-noconfig", $"@{response}" },
            RedirectStandardOutput = true,
        };
        using var compiler = Process.Start(start) ?? throw new InvalidOperationException("the compiler did not start");
        var said = await compiler.StandardOutput.ReadToEndAsync();
        await compiler.WaitForExitAsync();
        return said.Length == 0 && compiler.ExitCode != 0 ? $"exit code {compiler.ExitCode}" : said;
    }

    // dotnet/shared/Microsoft.NETCore.App/<version> -> dotnet/sdk/<version>/Roslyn/bincore/csc.dll
    private static string Compiler(string runtime) => Directory
        .GetDirectories(Path.Combine(runtime, "..", "..", "..", "sdk"))
        .Select(sdk => Path.GetFullPath(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")))
        .Where(File.Exists)
        .Order(StringComparer.Ordinal)
        .Last();
}
