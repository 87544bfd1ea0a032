using System.Text.Json;
using Aws = Pulumi.Aws;

namespace Generator.Tests.Shapes;

/// <summary>The configuration of a package as a program reads it.</summary>
public sealed class ConfigTests
{
    [Fact]
    public async Task What_the_stack_does_not_say_is_the_default_of_the_schema_or_nothing()
    {
        (bool? WithDefault, string? Without, bool NoList) read = default;

        await Recording.Of(() => read = (Aws.Config.SkipRegionValidation, Aws.Config.Profile, Aws.Config.AllowedAccountIds.IsDefault));

        read.Should().Be((true, null, true));
    }

    [Fact]
    public async Task What_the_program_sets_wins()
    {
        string? read = null;

        await Recording.Of(() =>
        {
            Aws.Config.StsRegion = "eu-central-1";
            read = Aws.Config.StsRegion;
        });

        read.Should().Be("eu-central-1");
    }

    [Fact]
    public void An_object_is_read_from_the_names_of_the_schema() =>
        JsonSerializer.Deserialize<Aws.Config.Types.DefaultTags>("""{"tags":{"team":"core"}}""")?.Tags
            .Should().Equal(new Dictionary<string, string> { ["team"] = "core" });
}
