using DataTier.Engine.Programs;
using DataTier.Engine.Projects;

namespace DataTier.Engine.Tests.Programs;

public sealed class DotnetBuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-").FullName;

    [Fact]
    public async Task Builds_only_when_a_source_of_the_program_or_of_its_references_has_changed()
    {
        Write("app/app.csproj", Project("Exe", "<ProjectReference Include=\"../lib/lib.csproj\" />"));
        Write("app/Program.cs", "System.Console.WriteLine(Lib.Text);");
        Write("lib/lib.csproj", Project("Library", "<Compile Include=\"../linked/*.cs\" />"));
        Write("lib/Lib.cs", "public static partial class Lib { public const string Text = \"a\"; }");
        Write("linked/More.cs", "public static partial class Lib { public const int More = 1; }");
        var project = Path.Combine(_folder, "app/app.csproj");

        BuildStamp.UpToDateTarget(project).Should().BeNull("it was never built");
        var target = await DotnetBuild.RunAsync(project, CancellationToken.None);
        target.Should().Be(Path.Combine(_folder, "app/bin/Debug/net10.0/app.dll"));
        BuildStamp.UpToDateTarget(project).Should().Be(target);

        foreach (var file in (string[])["app/Program.cs", "lib/Lib.cs", "linked/More.cs", "app/app.csproj"])
        {
            var path = Path.Combine(_folder, file);
            var written = File.GetLastWriteTimeUtc(path);
            File.SetLastWriteTimeUtc(path, written.AddSeconds(-5));
            BuildStamp.UpToDateTarget(project).Should().BeNull("{0} has changed", file);
            File.SetLastWriteTimeUtc(path, written);
            BuildStamp.UpToDateTarget(project).Should().Be(target, "{0} is as it was", file);
        }

        Write("lib/New.cs", "");
        BuildStamp.UpToDateTarget(project).Should().BeNull("a file came");
        File.Delete(Path.Combine(_folder, "lib/New.cs"));
        BuildStamp.UpToDateTarget(project).Should().Be(target, "the file is gone again");
        Write("app/tiers/basic.yaml", "");
        BuildStamp.UpToDateTarget(project).Should().Be(target, "a document is no source");
        Write("Directory.Build.props", "<Project />");
        BuildStamp.UpToDateTarget(project).Should().BeNull("settings came");
        File.Delete(Path.Combine(_folder, "Directory.Build.props"));
        BuildStamp.UpToDateTarget(project).Should().Be(target, "the settings are gone again");
        File.Delete(target);
        BuildStamp.UpToDateTarget(project).Should().BeNull("the program is gone");
    }

    [Theory]
    [InlineData("<EmbeddedResource Include=\"data.yaml\" />", false)]
    [InlineData("<Content Include=\"data/**\" CopyToOutputDirectory=\"Always\" />", false)]
    [InlineData("<Using Include=\"System\" />", true)]
    public void Minds_documents_only_where_a_project_carries_files(string item, bool codeOnly)
    {
        Write("app.csproj", Project("Exe", item));

        BuildInputs.Of(Path.Combine(_folder, "app.csproj")).Should().Contain(new BuildInput(_folder, codeOnly));
    }

    [Fact]
    public async Task Gives_the_errors_of_the_compiler_by_place()
    {
        Write("app.csproj", Project("Exe", ""));
        Write("Program.cs", "int x = 1;\nx = \"a\";\nint y = x\n");

        (await FluentActions.Awaiting(() => DotnetBuild.RunAsync(Path.Combine(_folder, "app.csproj"), CancellationToken.None)).Should().ThrowAsync<PreviewException>())
            .Which.Messages.Should().Equal(
                "the program does not build: 1 error",
                "Program.cs:3:10: CS1002: ; expected");
    }

    [Fact]
    public void Gives_each_error_once_relative_to_the_program() =>
        DotnetBuild.Errors(
                [
                    "/a/b/Program.cs(3,7): error CS1002: ; expected [/a/b/app.csproj]",
                    "/a/b/Program.cs(3,7): error CS1002: ; expected [/a/b/app.csproj]",
                    "/a/lib/Lib.cs(1,2): error CS0246: no 'X' [there] [/a/lib/lib.csproj]",
                    "/a/b/app.csproj : error NU1101: Unable to find package Nothing. [/a/b/app.csproj]",
                    "MSBUILD : error MSB1009: Project file does not exist.",
                    "warning CS0168: x",
                ],
                "/a/b")
            .Should().Equal(
                "the program does not build: 4 errors",
                "Program.cs:3:7: CS1002: ; expected",
                "../lib/Lib.cs:1:2: CS0246: no 'X' [there]",
                "app.csproj: NU1101: Unable to find package Nothing.",
                "MSBUILD: MSB1009: Project file does not exist.");

    [Fact]
    public void Gives_the_last_lines_when_no_error_has_a_form_it_knows() =>
        DotnetBuild.Errors(["Segmentation fault", ""], "/a").Should().Equal("the program does not build:", "Segmentation fault");

    [Fact]
    public void Wants_exactly_one_project_file()
    {
        Write("Pulumi.yaml", "name: acme\nruntime: dotnet\n");
        FluentActions.Invoking(() => DotnetBuild.ProjectFile(PulumiProject.Find(_folder))).Should().Throw<PreviewException>()
            .WithMessage($"{_folder}: there is no project file (*.csproj); name the program's folder as 'main' in Pulumi.yaml");

        Write("b.csproj", "");
        Write("a.csproj", "");
        FluentActions.Invoking(() => DotnetBuild.ProjectFile(PulumiProject.Find(_folder))).Should().Throw<PreviewException>()
            .WithMessage($"{_folder}: there are 2 project files (a.csproj, b.csproj); name one as 'main' in Pulumi.yaml");
    }

    [Fact]
    public void Finds_the_project_file_that_main_names()
    {
        Write("Pulumi.yaml", "name: acme\nruntime: dotnet\nmain: sub\n");
        Write("sub/x.csproj", "");

        DotnetBuild.ProjectFile(PulumiProject.Find(_folder)).Should().Be(Path.Combine(_folder, "sub/x.csproj"));
    }

    [Fact]
    public void Says_that_main_names_nothing()
    {
        Write("Pulumi.yaml", "name: acme\nruntime: dotnet\nmain: nowhere\n");

        FluentActions.Invoking(() => DotnetBuild.ProjectFile(PulumiProject.Find(_folder))).Should().Throw<PreviewException>()
            .WithMessage("Pulumi.yaml: main is 'nowhere', but there is no such folder or file; name the folder of the program");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _folder);
        File.WriteAllText(path, text);
    }

    private static string Project(string kind, string items) =>
        $"""
         <Project Sdk="Microsoft.NET.Sdk">
           <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>{kind}</OutputType></PropertyGroup>
           <ItemGroup>{items}</ItemGroup>
         </Project>
         """;
}
