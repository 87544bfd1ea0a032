using DataTier.Engine.Projects;

namespace DataTier.Engine.Tests.Projects;

public sealed class PulumiProjectTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-").FullName;

    [Fact]
    public void Is_found_from_any_folder_inside()
    {
        Write("Pulumi.yaml", "name: acme\nruntime: dotnet\n");
        var inside = Directory.CreateDirectory(Path.Combine(_folder, "a/b/c")).FullName;

        PulumiProject.Find(inside).Folder.Should().Be(_folder);
    }

    [Fact]
    public void Knows_its_name_runtime_and_stacks()
    {
        Write("Pulumi.yaml", "name: acme\nruntime:\n  name: dotnet\n  options:\n    binary: x.dll\nmain: stacks\n");
        Write("Pulumi.staging.yaml", "");
        Write("Pulumi.dev.yml", "");
        Write("Pulumi.note.txt", "");

        var project = PulumiProject.Find(_folder);

        (project.Name, project.Runtime, project.Binary, project.Main).Should().Be(("acme", "dotnet", "x.dll", "stacks"));
        project.Stacks.Should().Equal("dev", "staging");
        project.StackFile("dev").Should().Be(Path.Combine(_folder, "Pulumi.dev.yml"));
        project.StackFile("org/acme/staging").Should().Be(Path.Combine(_folder, "Pulumi.staging.yaml"));
    }

    [Fact]
    public void Says_that_there_is_none() =>
        FluentActions.Invoking(() => PulumiProject.Find(_folder)).Should().Throw<PreviewException>()
            .WithMessage($"{_folder}: no Pulumi.yaml here or in any folder above; run the command inside a Pulumi project");

    [Fact]
    public void Says_that_there_are_no_stacks()
    {
        Write("Pulumi.yaml", "name: acme\nruntime: dotnet\n");

        FluentActions.Invoking(() => PulumiProject.Find(_folder).StackFile("dev")).Should().Throw<PreviewException>()
            .WithMessage("unknown stack 'dev': the project acme has no stack file; add Pulumi.dev.yaml beside Pulumi.yaml");
    }

    [Theory]
    [InlineData("runtime: dotnet\n", "Pulumi.yaml:1:1: name is missing; every project states it")]
    [InlineData("name: acme\n", "Pulumi.yaml:1:1: runtime is missing; it is 'dotnet' or 'nodejs'")]
    [InlineData("name: [a]\nruntime: dotnet\n", "Pulumi.yaml:1:7: name has to be a text")]
    [InlineData("- a\n", "Pulumi.yaml:1:1: found no map; the file has the form 'key: value'")]
    [InlineData("name: acme\nname: b\nruntime: dotnet\n", "Pulumi.yaml:2:1: 'name' is given twice; keep one")]
    [InlineData("name: *x\n", "Pulumi.yaml:1:7: the alias *x names nothing above; write the value itself")]
    [InlineData("name: acme\n\truntime: dotnet\n", "Pulumi.yaml:1:7: not YAML: while scanning a plain scalar, found a tab character that violate indentation")]
    [InlineData("name: \"acme\n", "Pulumi.yaml:1:7: not YAML: *")]
    public void Says_where_its_file_is_wrong(string text, string message)
    {
        Write("Pulumi.yaml", text);

        FluentActions.Invoking(() => PulumiProject.Find(_folder)).Should().Throw<PreviewException>().WithMessage(message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
