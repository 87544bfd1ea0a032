using DataTier.Engine.Projects;

namespace DataTier.Engine.Tests.Projects;

public sealed class StackConfigTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("datatier-").FullName;

    [Fact]
    public void Gives_texts_as_they_are_written() =>
        Read("a: text\nb: 5\nc: true\nd: '007'\ne: |\n  two\n  lines\nf: 1.50\n").ToJson().Should().Be(
            """{"acme:a":"text","acme:b":"5","acme:c":"true","acme:d":"007","acme:e":"two\nlines\n","acme:f":"1.50"}""");

    [Fact]
    public void Gives_keys_their_full_name() =>
        Read("a: x\naws:region: eu-west-1\n").Values.Keys.Should().BeEquivalentTo("acme:a", "aws:region");

    [Fact]
    public void Gives_maps_and_lists_as_JSON_with_types() =>
        Read("a:\n  z: 1\n  b: [true, 'true', null, 1.5, -3, word, 2024-01-01]\n").Values["acme:a"].Should().Be(
            """{"b":[true,"true",null,1.5,-3,"word","2024-01-01"],"z":1}""");

    [Fact]
    public void Follows_aliases() =>
        Read("a: &zones [x, y]\nb: *zones\n").Values["acme:b"].Should().Be("""["x","y"]""");

    [Fact]
    public void Marks_what_cannot_be_decrypted_here()
    {
        var config = Read("token:\n  secure: AAABAOfq\nopen: x\n");

        config.Values["acme:token"].Should().Be("encrypted-value-of-acme:token");
        config.SecretKeysToJson().Should().Be("""["acme:token"]""");
        config.Placeholders.Should().Equal("encrypted-value-of-acme:token");
    }

    [Fact]
    public void Marks_secure_values_inside_maps_and_lists()
    {
        var config = Read("db.main:\n  users:\n    - name: a\n      password:\n        secure: AAAB\n");

        config.Values["acme:db.main"].Should().Be("""{"users":[{"name":"a","password":"encrypted-value-of-acme:db.main.users[0].password"}]}""");
        config.SecretKeys.Should().Equal("acme:db.main");
    }

    [Fact]
    public void Takes_the_values_of_the_project_unless_the_stack_says_otherwise()
    {
        var project = "config:\n  a: 1\n  b:\n    value: 2\n  c:\n    type: string\n    default: 3\n  d:\n    type: string\n";

        Read("b: own\n", project).ToJson().Should().Be("""{"acme:a":"1","acme:b":"own","acme:c":"3"}""");
    }

    [Fact]
    public void Takes_an_empty_file() => Read("").Values.Should().BeEmpty();

    [Fact]
    public void Says_where_the_file_of_a_stack_is_wrong() =>
        FluentActions.Invoking(() => Read("a: [1\n")).Should().Throw<PreviewException>().WithMessage("Pulumi.dev.yaml:3:1: not YAML: *");

    [Fact]
    public void Wants_a_map()
    {
        Prepare("", "");
        File.WriteAllText(Path.Combine(_folder, "Pulumi.dev.yaml"), "config: [a]\n");

        FluentActions.Invoking(() => StackConfig.Read(PulumiProject.Find(_folder), "dev")).Should().Throw<PreviewException>()
            .WithMessage("Pulumi.dev.yaml:1:9: config has to be a map of keys and values");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private StackConfig Read(string config, string project = "")
    {
        Prepare(config, project);
        return StackConfig.Read(PulumiProject.Find(_folder), "dev");
    }

    private void Prepare(string config, string project)
    {
        File.WriteAllText(Path.Combine(_folder, "Pulumi.yaml"), "name: acme\nruntime: dotnet\n" + project);
        var indented = string.Concat(config.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));
        File.WriteAllText(Path.Combine(_folder, "Pulumi.dev.yaml"), config.Length == 0 ? "" : $"config:\n{indented}");
    }
}
