using DataTier.Planning.Plans;
using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class OptionTests : IAsyncLifetime
{
    private EngineUnderTest _engine = null!; // set before each test

    [Fact]
    public async Task A_child_inherits_protection_retention_and_deletion_with_another()
    {
        var other = (await _engine.RegisterAsync(Component("other"))).Urn;
        var parent = Component("parent");
        (parent.Protect, parent.RetainOnDelete, parent.DeletedWith) = (true, true, other);

        var child = await ChildOfAsync(parent, _ => { });

        (child.Protect, child.RetainOnDelete, child.DeletedWith).Should().Be((true, true, other));
    }

    [Fact]
    public async Task A_child_may_say_no_to_what_its_parent_has()
    {
        var parent = Component("parent");
        (parent.Protect, parent.RetainOnDelete) = (true, true);

        var child = await ChildOfAsync(parent, request => (request.Protect, request.RetainOnDelete) = (false, false));

        (child.Protect, child.RetainOnDelete).Should().Be((false, false));
    }

    [Fact]
    public async Task Every_option_is_in_the_plan()
    {
        var other = (await _engine.RegisterAsync(Component("other"))).Urn;
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.IgnoreChanges.Add(["tags", "acl"]);
        request.ReplaceOnChanges.Add("bucket");
        request.HideDiffs.Add("policy");
        request.AdditionalSecretOutputs.Add("arn");
        request.ReplaceWith.Add(other);
        (request.DeleteBeforeReplaceDefined, request.ImportId, request.Version) = (true, "existing", "7.48.0");
        request.CustomTimeouts = new() { Create = "300000000000ns", Delete = "40m" };

        var resource = await _engine.PlannedAsync(request);

        resource.IgnoreChanges.Should().Equal("acl", "tags");
        resource.ReplaceOnChanges.Should().Equal("bucket");
        resource.HideDiffs.Should().Equal("policy");
        resource.AdditionalSecretOutputs.Should().Equal("arn");
        resource.ReplaceWith.Should().Equal(other);
        resource.DeleteBeforeReplace.Should().BeFalse();
        resource.Version.Should().Be("7.48.0");
        resource.CustomTimeouts.Should().Be(new CustomTimeouts(Create: "5m", Delete: "40m"));
        resource.ImportId.Should().Be("existing");
        resource.Id.Should().Be(PlannedValue.Of("existing"));
    }

    [Fact]
    public async Task A_timeout_that_is_not_set_is_not_in_the_plan()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.CustomTimeouts = new();

        (await _engine.PlannedAsync(request)).CustomTimeouts.Should().BeNull();
    }

    [Fact]
    public async Task A_timeout_that_is_no_duration_is_refused()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.CustomTimeouts = new() { Create = "soon" };

        (await _engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the custom timeout 'soon' is no duration; write it like 40m or 1h30m");
    }

    [Fact]
    public async Task Something_to_be_deleted_with_must_be_registered()
    {
        var request = Custom("aws:s3/bucket:Bucket", "logs");
        request.DeletedWith = "urn:none";

        (await _engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the resource to be deleted with urn:none is not registered; register it before");
    }

    public async Task InitializeAsync() => _engine = await StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    private async Task<PlannedResource> ChildOfAsync(RegisterResourceRequest parent, Action<RegisterResourceRequest> change)
    {
        var child = Custom("aws:s3/bucket:Bucket", "child");
        child.Parent = (await _engine.RegisterAsync(parent)).Urn;
        change(child);
        return await _engine.PlannedAsync(child);
    }
}
