namespace DataTier.Settings.Tests.Tiers;

public sealed class FamilyPromiseTests
{
    private const string Promise = "promise:\n  recoveryPoint: 5min\n  recoveryTime: 1h\n  survives: region\n  monthlyCeiling: 6000 USD\n";

    [Fact]
    public void Takes_the_place_of_what_the_tier_promises_of_all()
    {
        var promise = Read("  cacheAndQueue:\n    recoveryPoint: 24h\n    recoveryTime: 2h\n    survives: nothing\n");

        (promise.Of("cache and queue").RecoveryPointMinutes, promise.Of("cache and queue").RecoveryTimeMinutes, promise.Of("cache and queue").Survives).Should().Be((1440, 120, Survival.Nothing));
        (promise.Of("relational").RecoveryPointMinutes, promise.Of("relational").RecoveryTimeMinutes, promise.Of("relational").Survives).Should().Be((5, 60, Survival.Region));
    }

    [Fact]
    public void Is_none_where_none_is_stated() => Read("").Families.Should().BeEmpty();

    [Fact]
    public void Of_all_families_cannot_be_that_nothing_is_survived() =>
        FluentActions.Invoking(() => Tier.Parse("premium", Text("").Replace("survives: region", "survives: nothing", StringComparison.Ordinal))).Should().Throw<SettingsException>()
            .WithMessage("*promise.survives: 'nothing' is not known; instance, zone or region is allowed; choose one of them*");

    private static PromiseSettings Read(string families) => Tier.Parse("premium", Text(families)).Promise;

    private static string Text(string families)
    {
        var shipped = Tests.Shipped.Text(Tier.FileOf("premium"));
        return Promise + families + shipped[shipped.IndexOf("\nprotection:", StringComparison.Ordinal)..];
    }
}
