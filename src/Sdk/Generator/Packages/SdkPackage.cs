using Generator.Schemas;
using Generator.Writing;

namespace Generator.Packages;

/// <summary>A folder of the SDK with a schema, a list of types and the bindings made from both.</summary>
public sealed class SdkPackage
{
    private const string ListFile = "resources.txt";
    private readonly string _folder;

    private SdkPackage(string folder)
    {
        _folder = folder;
        Name = Path.GetFileName(folder);
    }

    /// <summary>The packages below a folder, by name.</summary>
    public static IReadOnlyList<SdkPackage> Below(string sdk)
    {
        if (!Directory.Exists(sdk))
        {
            throw new BadInputException(sdk, ["no such folder; run the command in the repository or give --sdk"]);
        }

        var packages = Directory.EnumerateDirectories(sdk)
            .Where(folder => File.Exists(Path.Combine(folder, ListFile)))
            .Order(StringComparer.Ordinal)
            .Select(folder => new SdkPackage(folder))
            .ToList();
        return packages.Count > 0
            ? packages
            : throw new BadInputException(sdk, [$"no folder with a {ListFile} in it; name the folder that holds the packages with --sdk"]);
    }

    /// <summary>The package: Pulumi.Aws.</summary>
    public string Name { get; }

    /// <summary>The generated files on disk.</summary>
    public BindingsFolder Bindings => new(Path.Combine(_folder, "Generated"));

    /// <summary>Makes the bindings from the schema and the list.</summary>
    public IReadOnlyList<GeneratedFile> Make()
    {
        var schemaFile = SchemaFile();
        var schema = PackageSchema.Parse(File.ReadAllText(schemaFile), Shown(schemaFile));
        var listFile = Path.Combine(_folder, ListFile);
        return PackageBindings.Make(schema, TypeList.Parse(File.ReadAllText(listFile), Shown(listFile), schema));
    }

    private string SchemaFile()
    {
        var folder = Path.Combine(_folder, "schema");
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        return files.Length == 1
            ? files[0]
            : throw new BadInputException(Shown(folder), [$"{files.Length} schemas; keep one .json file there, from 'pulumi package get-schema'"]);
    }

    private string Shown(string path) => $"{Name}/{Path.GetRelativePath(_folder, path).Replace('\\', '/')}";
}
