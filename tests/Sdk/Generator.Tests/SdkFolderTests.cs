namespace Generator.Tests;

public sealed class SdkFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("bindings");

    [Fact]
    public void The_packages_are_found_from_any_folder_of_the_repository()
    {
        var sdk = Directory.CreateDirectory(Path.Combine(_root.FullName, "src", "Sdk"));
        var deep = Directory.CreateDirectory(Path.Combine(_root.FullName, "tests", "Some.Tests"));

        SdkFolder.Above(deep.FullName).Should().Be(sdk.FullName);
        SdkFolder.Above(_root.FullName).Should().Be(sdk.FullName);
    }

    [Fact]
    public void Elsewhere_the_folder_that_should_be_there_is_named() =>
        SdkFolder.Above(_root.FullName).Should().Be(Path.Combine(_root.FullName, "src", "Sdk"));

    public void Dispose() => _root.Delete(recursive: true);
}
