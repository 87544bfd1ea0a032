using Generator.Tests.Samples;

namespace Generator.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly DirectoryInfo _sdk = Directory.CreateTempSubdirectory("bindings");
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public GenerateCommandTests()
    {
        Directory.CreateDirectory(At("schema"));
        File.WriteAllText(At("schema/acme.json"), Sample.Text("acme.json"));
        File.WriteAllText(At("resources.txt"), "acme:index/seed:Seed\n");
    }

    [Fact]
    public void Writes_the_files_and_says_how_many()
    {
        Run().Should().Be(0);

        _output.ToString().Should().Be("Pulumi.Acme: 8 files, 8 new, 0 changed, 0 deleted\n");
        File.Exists(At("Generated/Seed.cs")).Should().BeTrue();
    }

    [Fact]
    public void Leaves_files_alone_that_are_current()
    {
        Run();
        File.SetLastWriteTimeUtc(At("Generated/Seed.cs"), DateTime.UnixEpoch);

        Run();

        File.GetLastWriteTimeUtc(At("Generated/Seed.cs")).Should().Be(DateTime.UnixEpoch);
    }

    [Fact]
    public void A_type_is_added_by_one_line_and_one_command()
    {
        Run();
        File.AppendAllText(At("resources.txt"), "acme:storage/box:Box\n");

        Run().Should().Be(0);

        _output.ToString().Should().EndWith("Pulumi.Acme: 18 files, 10 new, 0 changed, 0 deleted\n");
        File.ReadAllText(At("Generated/BigStorage/Box.cs")).Should().Contain("public partial class Box : global::Pulumi.CustomResource");
    }

    [Fact]
    public void A_type_that_is_taken_away_loses_its_files()
    {
        File.AppendAllText(At("resources.txt"), "acme:storage/box:Box\n");
        Run();
        File.WriteAllText(At("resources.txt"), "acme:index/seed:Seed\n");

        Run().Should().Be(0);

        File.Exists(At("Generated/BigStorage/Box.cs")).Should().BeFalse();
    }

    [Fact]
    public void The_check_passes_what_is_current()
    {
        Run();

        Check().Should().Be(0);
        _output.ToString().Should().EndWith("Pulumi.Acme: 8 files are current\n");
        _errors.ToString().Should().BeEmpty();
    }

    [Fact]
    public void The_check_lists_what_is_missing_changed_or_extra_and_touches_nothing()
    {
        Run();
        File.Delete(At("Generated/Seed.cs"));
        File.AppendAllText(At("Generated/SeedArgs.cs"), " ");
        File.WriteAllText(At("Generated/Old.cs"), "");

        Check().Should().Be(1);

        _errors.ToString().Should().Be("""
            Pulumi.Acme/Generated: 3 files differ from the schema and the list of types; run: dotnet run --project src/Sdk/Generator
              missing: Seed.cs
              changed: SeedArgs.cs
              extra: Old.cs

            """);
        File.Exists(At("Generated/Old.cs")).Should().BeTrue();
    }

    [Fact]
    public void A_wrong_list_is_told_once_and_writes_nothing()
    {
        File.WriteAllText(At("resources.txt"), "acme:index/sead:Seed\n");

        Run().Should().Be(1);

        _errors.ToString().Should().Be("Pulumi.Acme/resources.txt: line 1: acme 1.2.3 has no 'acme:index/sead:Seed'; did you mean 'acme:index/seed:Seed'?\n");
        Directory.Exists(At("Generated")).Should().BeFalse();
    }

    [Fact]
    public void A_package_needs_exactly_one_schema()
    {
        File.WriteAllText(At("schema/acme-2.json"), "{}");

        Run().Should().Be(1);

        _errors.ToString().Should().Be("Pulumi.Acme/schema: 2 schemas; keep one .json file there, from 'pulumi package get-schema'\n");
    }

    [Fact]
    public void A_folder_without_packages_is_refused()
    {
        var empty = Path.Combine(_sdk.FullName, "Pulumi.Acme", "schema");

        new GenerateCommand(_output, _errors).Write(empty).Should().Be(1);

        _errors.ToString().Should().Be($"{empty}: no folder with a resources.txt in it; name the folder that holds the packages with --sdk\n");
    }

    [Fact]
    public void One_wrong_package_does_not_keep_the_others_from_being_written()
    {
        var other = Directory.CreateDirectory(Path.Combine(_sdk.FullName, "Pulumi.Aaa"));
        File.WriteAllText(Path.Combine(other.FullName, "resources.txt"), "");

        Run().Should().Be(1);

        _errors.ToString().Should().Be("Pulumi.Aaa/schema: 0 schemas; keep one .json file there, from 'pulumi package get-schema'\n");
        _output.ToString().Should().Be("Pulumi.Acme: 8 files, 8 new, 0 changed, 0 deleted\n");
    }

    [Fact]
    public void The_bindings_in_this_repository_are_current()
    {
        var code = new GenerateCommand(_output, _errors).Check(Sample.Sdk);

        _errors.ToString().Should().BeEmpty();
        code.Should().Be(0);
    }

    public void Dispose() => _sdk.Delete(recursive: true);

    private string At(string path) => Path.Combine(_sdk.FullName, "Pulumi.Acme", path);

    private int Run() => new GenerateCommand(_output, _errors).Write(_sdk.FullName);

    private int Check() => new GenerateCommand(_output, _errors).Check(_sdk.FullName);
}
