namespace Pulumi.Tests.Options;

public sealed class MergingOptionsTests
{
    [Fact]
    public void Lets_the_second_win()
    {
        var merged = CustomResourceOptions.Merge(
            new() { Protect = true, Version = "1", DeleteBeforeReplace = true, ImportId = "a" },
            new() { Protect = false, Version = "2" });
        (merged.Protect, merged.Version, merged.DeleteBeforeReplace, merged.ImportId).Should().Be((false, "2", true, "a"));
    }

    [Fact]
    public void Appends_lists_and_leaves_the_originals_alone()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" }, AdditionalSecretOutputs = { "x" } };
        var second = new CustomResourceOptions { IgnoreChanges = { "b" }, ReplaceOnChanges = { "c" }, HideDiffs = { "d" }, Aliases = { new Alias { Name = "n" } } };
        var merged = CustomResourceOptions.Merge(first, second);
        merged.IgnoreChanges.Should().Equal("a", "b");
        merged.AdditionalSecretOutputs.Should().Equal("x");
        merged.ReplaceOnChanges.Should().Equal("c");
        merged.HideDiffs.Should().Equal("d");
        merged.Aliases.Should().ContainSingle();
        merged.IgnoreChanges.Add("z");
        first.IgnoreChanges.Should().Equal("a");
        second.IgnoreChanges.Should().Equal("b");
    }

    [Fact]
    public void Merges_maps_and_timeouts_by_key()
    {
        var merged = CustomResourceOptions.Merge(
            new() { EnvVarMappings = { ["a"] = "1", ["b"] = "1" }, CustomTimeouts = new() { Create = TimeSpan.FromSeconds(1), Update = TimeSpan.FromSeconds(1) } },
            new() { EnvVarMappings = { ["b"] = "2" }, CustomTimeouts = new() { Update = TimeSpan.FromSeconds(2) } });
        merged.EnvVarMappings.Should().Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" });
        (merged.CustomTimeouts!.Create, merged.CustomTimeouts.Update).Should().Be((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void Takes_nothing_for_no_options() => CustomResourceOptions.Merge(null, null).Protect.Should().BeNull();

    [Fact]
    public async Task Keeps_one_provider_for_each_package()
    {
        List<string> names = [];
        await new FakeMonitor().RunAsync(() =>
        {
            var merged = ComponentResourceOptions.Merge(
                new() { Providers = { new Cloud("first"), new ProviderResource("other", "second", ResourceArgs.Empty) } },
                new() { Provider = new Cloud("third") });
            names.AddRange(merged.Providers.Select(provider => provider.GetResourceName()));
            merged.Provider.Should().BeNull();
        });
        names.Should().Equal("third", "second");
    }
}
