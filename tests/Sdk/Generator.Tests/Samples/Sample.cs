using Generator.Packages;
using Generator.Schemas;
using Generator.Writing;

namespace Generator.Tests.Samples;

/// <summary>Small made-up packages that use every feature, and the real schemas.</summary>
internal static class Sample
{
    public static string Root { get; } = FindRoot();

    public static string Tests => Path.Combine(Root, "tests", "Sdk", "Generator.Tests");

    public static string Sdk => Path.Combine(Root, "src", "Sdk");

    public static string Text(string file) => File.ReadAllText(Path.Combine(Tests, "Samples", file));

    public static PackageSchema Schema(string name) => PackageSchema.Parse(Text($"{name}.json"), $"{name}.json");

    public static IReadOnlyList<GeneratedFile> Bindings(string name)
    {
        var schema = Schema(name);
        return PackageBindings.Make(schema, TypeList.Parse(Text($"{name}.txt"), $"{name}.txt", schema));
    }

    public static PackageSchema Real(string package)
    {
        var file = Directory.GetFiles(Path.Combine(Sdk, package, "schema"), "*.json").Single();
        return PackageSchema.Parse(File.ReadAllText(file), file);
    }

    /// <summary>All bindings of a package with the given resources and types, in JSON.</summary>
    public static IReadOnlyList<GeneratedFile> Made(string resources, string types = "", string functions = "")
    {
        var schema = PackageSchema.Parse(
            $$"""{"name":"acme","version":"1.0.0","resources":{ {{resources}} },"types":{ {{types}} },"functions":{ {{functions}} } }""",
            "acme.json");
        return PackageBindings.Make(schema, TypeList.All(schema));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DataTier.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no DataTier.sln above the tests; run them from a checkout");
    }
}
