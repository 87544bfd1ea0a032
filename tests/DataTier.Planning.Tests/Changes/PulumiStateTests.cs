using System.Text;
using DataTier.Planning.Changes;
using DataTier.Planning.Plans;

namespace DataTier.Planning.Tests.Changes;

/// <summary>An exported state as the old side: real ids and ARNs, and inputs that the provider filled in.</summary>
public sealed class PulumiStateTests
{
    private const string Key = "urn:pulumi:dev::acme::aws:kms/key:Key::k";
    private const string Provider = "urn:pulumi:dev::acme::pulumi:providers:aws::p";

    private const string State = $$$"""
        {"version":3,"deployment":{"manifest":{"time":"2026-11-20T09:00:00Z"},"resources":[
          {"urn":"urn:pulumi:dev::acme::pulumi:pulumi:Stack::acme-dev","custom":false,"type":"pulumi:pulumi:Stack"},
          {"urn":"{{{Provider}}}","custom":true,"id":"3c1d","type":"pulumi:providers:aws",
           "inputs":{"__internal":{},"allowedAccountIds":"[\"111122223333\"]","region":"eu-west-1","skipRegionValidation":"true","version":"7.48.0"}},
          {"urn":"{{{Key}}}","custom":true,"id":"8f2e","type":"aws:kms/key:Key","provider":"{{{Provider}}}::3c1d","protect":true,
           "inputs":{"__defaults":["bypassPolicyLockoutSafetyCheck","isEnabled"],"bypassPolicyLockoutSafetyCheck":false,"isEnabled":true,"description":"data"},
           "outputs":{"arn":"arn:aws:kms:eu-west-1:111122223333:key/8f2e","description":"data"}},
          {"urn":"urn:pulumi:dev::acme::aws:rds/instance:Instance::d","custom":true,"id":"db-1","type":"aws:rds/instance:Instance","provider":"{{{Provider}}}::3c1d",
           "inputs":{"__defaults":["skipFinalSnapshot"],"kmsKeyId":"arn:aws:kms:eu-west-1:111122223333:key/8f2e","allocatedStorage":100,"skipFinalSnapshot":false,
             "password":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"AAAA"},
             "blueGreenUpdate":{"__defaults":["enabled"],"enabled":false}},
           "outputs":{"arn":"arn:aws:rds:eu-west-1:111122223333:db:d"},
           "propertyDependencies":{"kmsKeyId":["{{{Key}}}"],"allocatedStorage":[]}},
          {"urn":"urn:pulumi:dev::acme::aws:s3/bucket:Bucket::old","custom":true,"delete":true,"id":"old","type":"aws:s3/bucket:Bucket"}]}}
        """;

    private readonly Plan _plan = Read(State);

    [Fact]
    public void Names_its_project_and_stack() => (_plan.Project, _plan.Stack).Should().Be(("acme", "dev"));

    [Fact]
    public void Leaves_out_what_the_provider_filled_in() =>
        _plan.Find(Key)?.Inputs.Entries.Select(entry => entry.Key).Should().Equal("description");

    [Fact]
    public void Leaves_out_what_only_waits_for_its_deletion() => _plan.OfType("aws:s3/bucket:Bucket").Should().BeEmpty();

    [Fact]
    public void Keeps_secrets_hidden() => Database["password"].Should().Be(PlannedValue.Secret);

    [Fact]
    public void Reads_the_configuration_of_a_provider_as_the_program_gave_it() =>
        _plan.Find(Provider)?.Inputs.Should().Be(Plans.Properties("""{"allowedAccountIds":["111122223333"],"region":"eu-west-1","skipRegionValidation":true}"""));

    [Fact]
    public void Names_a_provider_by_its_URN_alone() => Database.Provider.Should().Be(Provider);

    [Fact]
    public void Differs_in_nothing_from_the_plan_of_the_same_program_although_ids_are_made_up()
    {
        var changes = PlanDiff.Between(_plan, Planned("""{"description":"data"}"""), new DateOnly(2026, 11, 20));

        changes.Should().Match<PlanChanges>(found => found.Resources.IsEmpty && found.Unchanged == 3 && found.NotCompared == 1);
    }

    [Fact]
    public void Tells_what_a_changed_program_would_replace()
    {
        var changes = PlanDiff.Between(_plan, Planned("""{"description":"data","keyUsage":"SIGN_VERIFY"}"""), new DateOnly(2026, 11, 20));

        changes.Resources.Select(change => (change.Kind, change.Resource.Name)).Should().BeEquivalentTo([(ChangeKind.Replaced, "k"), (ChangeKind.Replaced, "d")]);
    }

    [Theory]
    [InlineData("""{"version":3,"deployment":{"resources":[{"urn":"x"}]}}""", "state.deployment.resources[0].type: missing; every resource of a state has one; export it again with pulumi stack export")]
    [InlineData("""{"version":3,"deployment":{}}""", "state: deployment.resources is missing; an empty stack has nothing to compare with")]
    [InlineData("""{"version":2,"deployment":{}}""", "state: no version 3; that is what pulumi stack export writes; export it again with Pulumi 3")]
    [InlineData("""{"version":3,"deployment":{"resources":[]}}""", "state: no resource of type pulumi:pulumi:Stack, which names the project and the stack; export it again with pulumi stack export")]
    [InlineData("""{"version":3,"deployment":{"resources":[""", "state: not complete JSON at line 1, byte 41; export it again with pulumi stack export")]
    public void Refuses_what_is_no_state(string json, string message) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<PlanFormatException>().WithMessage(message);

    [Theory]
    [InlineData("""{"version":3,"deployment":{}}""", true)]
    [InlineData("""{"version":1,"project":"deployment","stack":"s","resources":[]}""", false)]
    [InlineData("""{"resources":[{"deployment":1}]}""", false)]
    [InlineData("not json", false)]
    public void Is_told_from_a_plan(string json, bool state) => PulumiState.Is(Encoding.UTF8.GetBytes(json)).Should().Be(state);

    private PlannedResource Database => _plan.OfType(Plans.Database).Single();

    private static Plan Read(string json) => PulumiState.Read(Encoding.UTF8.GetBytes(json));

    private static Plan Planned(string keyInputs)
    {
        var key = Plans.KeyOf("k", keyInputs) with { Protect = true, Provider = Provider };
        return Plans.Of(
            Plans.Resource(Plans.AwsProvider, "p", """{"allowedAccountIds":["111122223333"],"region":"eu-west-1","skipRegionValidation":true}""") with { Version = "7.48.0" },
            key,
            (Plans.Resource(Plans.Database, "d", """{"allocatedStorage":100,"password":"[secret]","blueGreenUpdate":{}}""") with { Provider = Provider }).Using("kmsKeyId", key));
    }
}
