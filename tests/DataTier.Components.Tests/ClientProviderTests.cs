using System.Text.Json;

namespace DataTier.Components.Tests;

public sealed class ClientProviderTests
{
    [Fact]
    public async Task Serves_one_account_and_region()
    {
        var provider = (await Build()).Only("pulumi:providers:aws");

        provider["region"].Should().Be("eu-west-1");
        Read<string[]>(provider["allowedAccountIds"]).Should().Equal("111122223333");
    }

    [Fact]
    public async Task Tags_everything_made_through_it() =>
        Read<Dictionary<string, Dictionary<string, string>>>((await Build()).Only("pulumi:providers:aws")["defaultTags"])?["tags"].Should().Equal(new Dictionary<string, string>
        {
            ["client"] = "northwind",
            ["tier"] = "premium",
            ["environment"] = "production",
            ["data-classification"] = "restricted",
            ["owner"] = "data-platform@example.com",
            ["cost-centre"] = "CC-4100",
            ["managed-by"] = "datatier",
        });

    // A provider's lists and mappings travel as JSON text.
    private static T? Read<T>(object? json) => JsonSerializer.Deserialize<T>((string?)json ?? "null");

    private static Task<Cloud> Build() => CloudMock.BuildAsync(_ => ClientProvider.Make("northwind", Given.Stack, Given.Client("northwind", "premium")));
}
