using DataTier.Planning.Plans;
using Pulumirpc;
using static DataTier.Engine.Tests.Graph.EngineUnderTest;

namespace DataTier.Engine.Tests.Graph;

public sealed class ProviderTests
{
    private const string Default = "urn:pulumi:dev::acme::pulumi:providers:aws::default_7_48_0";

    [Fact]
    public async Task A_resource_without_a_provider_gets_the_default_one_of_its_package_and_version()
    {
        await using var engine = await StartAsync(config: [("aws:region", "eu-west-1"), ("aws:defaultTags", "{\"tags\":{\"owner\":\"me\"}}"), ("awsx:no", "x")]);
        await engine.RegisterAsync(Versioned("a"));
        await engine.RegisterAsync(Versioned("b"));

        engine.Plan.OfType("pulumi:providers:aws").Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Urn = Default,
            Name = "default_7_48_0",
            Custom = true,
            Parent = (string?)null,
            Version = "7.48.0",
            Inputs = PlannedProperties.From(
            [
                new("defaultTags", PlannedValue.Of(PlannedProperties.From([new("tags", PlannedValue.Of(PlannedProperties.From([new("owner", PlannedValue.Of("me"))])))]))),
                new("region", PlannedValue.Of("eu-west-1")),
                new("version", PlannedValue.Of("7.48.0")),
            ]),
        });
        engine.Plan.OfType("aws:s3/bucket:Bucket").Should().OnlyContain(bucket => bucket.Provider == Default);
    }

    [Fact]
    public async Task Many_first_resources_at_once_make_one_default_provider()
    {
        await using var engine = await StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => engine.RegisterAsync(Versioned($"b{number}"))));

        engine.Plan.OfType("pulumi:providers:aws").Should().ContainSingle();
    }

    [Theory]
    [InlineData("[\"*\"]")]
    [InlineData("[\"gcp\",\"aws\"]")]
    public async Task A_default_provider_that_is_switched_off_is_refused(string disabled)
    {
        await using var engine = await StartAsync(config: [("pulumi:disable-default-providers", disabled)]);

        (await engine.RefusedAsync(Versioned("logs"))).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the default provider of 'aws' is switched off by pulumi:disable-default-providers; "
            + "pass a provider in the options of the resource or of its parent");
    }

    [Fact]
    public async Task Switching_off_another_package_changes_nothing()
    {
        await using var engine = await StartAsync(config: [("pulumi:disable-default-providers", "[\"gcp\"]")]);

        (await engine.RegisterAsync(Versioned("logs"))).Urn.Should().EndWith("::logs");
    }

    [Fact]
    public async Task A_resource_takes_the_provider_that_it_names()
    {
        await using var engine = await StartAsync();
        var provider = await engine.RegisterAsync(Custom("pulumi:providers:aws", "west", ("region", Text("us-west-2"))));
        var request = Versioned("logs");
        request.Provider = $"{provider.Urn}::{provider.Id}";

        var bucket = await engine.RegisterAsync(request);

        engine.Plan.Find(bucket.Urn)!.Provider.Should().Be(provider.Urn); // registered above
        bucket.Object.Fields["region"].StringValue.Should().Be("us-west-2");
        engine.Plan.OfType("pulumi:providers:aws").Should().ContainSingle();
    }

    [Fact]
    public async Task A_provider_of_another_package_is_refused()
    {
        await using var engine = await StartAsync();
        var provider = await engine.RegisterAsync(Custom("pulumi:providers:kubernetes", "k8s"));
        var request = Versioned("logs");
        request.Provider = $"{provider.Urn}::{provider.Id}";

        (await engine.RefusedAsync(request)).Should().Be(
            "aws:s3/bucket:Bucket 'logs': the provider 'k8s' is of the package 'kubernetes'; pass one of 'aws'");
    }

    [Theory]
    [InlineData("urn:pulumi:dev::acme::pulumi:providers:aws::none::id")]
    [InlineData("nonsense")]
    public async Task A_provider_that_is_not_registered_is_refused(string reference)
    {
        await using var engine = await StartAsync();
        var request = Versioned("logs");
        request.Provider = reference;

        (await engine.RefusedAsync(request)).Should().Be(
            $"aws:s3/bucket:Bucket 'logs': the provider {reference} is not registered; pass a provider resource of this program");
    }

    [Fact]
    public async Task A_provider_with_another_id_is_refused()
    {
        await using var engine = await StartAsync();
        var provider = await engine.RegisterAsync(Custom("pulumi:providers:aws", "west"));
        var request = Versioned("logs");
        request.Provider = $"{provider.Urn}::another";

        (await engine.RefusedAsync(request)).Should().Be(
            $"aws:s3/bucket:Bucket 'logs': the provider {provider.Urn} has another id than {provider.Urn}::another says; pass the provider resource itself");
    }

    [Fact]
    public async Task A_child_inherits_the_providers_of_its_component()
    {
        await using var engine = await StartAsync(config: [("pulumi:disable-default-providers", "[\"*\"]")]);
        var provider = await engine.RegisterAsync(Custom("pulumi:providers:aws", "west"));
        var component = Component("box");
        component.Providers["aws"] = $"{provider.Urn}::{provider.Id}";
        var child = Versioned("logs");
        child.Parent = (await engine.RegisterAsync(component)).Urn;

        (await engine.PlannedAsync(child)).Provider.Should().Be(provider.Urn);
    }

    [Fact]
    public async Task The_JSON_texts_of_a_provider_are_what_they_say()
    {
        await using var engine = await StartAsync();
        var provider = await engine.RegisterAsync(Custom(
            "pulumi:providers:aws", "west", ("skipCredentialsValidation", Text("false")), ("allowedAccountIds", Text("[\"111122223333\"]"))));

        var inputs = engine.Plan.Find(provider.Urn)!.Inputs; // registered above
        inputs["skipCredentialsValidation"].Should().Be(PlannedValue.Of(false));
        inputs["allowedAccountIds"].Should().Be(PlannedValue.Of([PlannedValue.Of("111122223333")]));
    }

    private static RegisterResourceRequest Versioned(string name)
    {
        var request = Custom("aws:s3/bucket:Bucket", name);
        request.Version = "7.48.0";
        return request;
    }
}
