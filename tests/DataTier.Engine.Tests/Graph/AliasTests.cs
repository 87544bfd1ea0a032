using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class AliasTests : IAsyncLifetime
{
    private const string Bucket = "aws:s3/bucket:Bucket";

    private EngineUnderTest _engine = null!; // set before each test

    [Fact]
    public async Task A_former_name_keeps_type_and_parent() =>
        (await AliasesAsync(new Alias { Spec = new() { Name = "old" } }))
            .Should().Equal("urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::old");

    [Fact]
    public async Task No_parent_said_and_denied_is_the_present_parent() =>
        (await AliasesAsync(new Alias { Spec = new() { Name = "old", NoParent = false } }))
            .Should().Equal("urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::old");

    [Fact]
    public async Task A_former_place_without_a_parent_is_below_the_stack() =>
        (await AliasesAsync(new Alias { Spec = new() { NoParent = true } }))
            .Should().Equal("urn:pulumi:dev::acme::aws:s3/bucket:Bucket::new-files");

    [Fact]
    public async Task A_former_parent_gives_its_types() =>
        (await AliasesAsync(new Alias { Spec = new() { ParentUrn = "urn:pulumi:dev::acme::a:b:C$d:e:F::x" } }))
            .Should().Equal("urn:pulumi:dev::acme::a:b:C$d:e:F$aws:s3/bucket:Bucket::new-files");

    [Fact]
    public async Task A_former_stack_and_project_are_in_the_URN() =>
        (await AliasesAsync(new Alias { Spec = new() { Stack = "test", Project = "other", Type = "aws:s3/bucketV2:BucketV2" } }))
            .Should().Equal("urn:pulumi:test::other::acme:index:Box$aws:s3/bucketV2:BucketV2::new-files");

    [Fact]
    public async Task A_URN_is_taken_as_it_is_and_once() =>
        (await AliasesAsync(new Alias { Urn = "urn:x" }, new Alias { Urn = "urn:x" })).Should().Equal("urn:x");

    [Fact]
    public async Task The_present_URN_is_no_alias() =>
        (await AliasesAsync(new Alias { Spec = new() { Name = "new-files" } })).Should().BeEmpty();

    [Fact]
    public async Task A_child_moves_along_with_its_parent()
    {
        var parent = Component("new");
        parent.Aliases.Add(new Alias { Spec = new() { Name = "old" } });
        var child = Custom(Bucket, "new-files");
        child.Aliases.Add(new Alias { Spec = new() { Name = "new-data" } });
        child.Parent = (await _engine.RegisterAsync(parent)).Urn;

        (await _engine.PlannedAsync(child)).Aliases.Should().Equal(
            "urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::new-data",
            "urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::old-data",
            "urn:pulumi:dev::acme::acme:index:Box$aws:s3/bucket:Bucket::old-files");
    }

    [Fact]
    public async Task A_parent_that_is_no_URN_is_refused()
    {
        var request = Custom(Bucket, "files");
        request.Aliases.Add(new Alias { Spec = new() { ParentUrn = "somewhere" } });

        (await _engine.RefusedAsync(request)).Should().Be(
            "an alias names the parent somewhere, which is no URN; it has the form urn:pulumi:stack::project::type::name");
    }

    public async Task InitializeAsync() => _engine = await StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    private async Task<IEnumerable<string>> AliasesAsync(params Alias[] aliases)
    {
        var request = Custom(Bucket, "new-files");
        request.Aliases.Add(aliases);
        request.Parent = (await _engine.RegisterAsync(Component("new"))).Urn;
        return (await _engine.PlannedAsync(request)).Aliases;
    }
}
