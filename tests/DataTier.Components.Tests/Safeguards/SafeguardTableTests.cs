using DataTier.Components.Safeguards;
using DataTier.Settings;

namespace DataTier.Components.Tests.Safeguards;

public sealed class SafeguardTableTests
{
    private static readonly ProtectionSettings Everything = new() { DeletionProtection = true, Protect = true, RetainOnDelete = true };

    [Theory]
    [InlineData(nameof(Holding.Data), true, true, true, true, false)]
    [InlineData(nameof(Holding.Standby), true, true, true, false, false)]
    [InlineData(nameof(Holding.Reader), false, false, true, false, false)]
    [InlineData(nameof(Holding.Key), true, true, false, false, false)]
    [InlineData(nameof(Holding.Single), false, false, false, false, true)]
    public void Grants_each_holding_its_due(string holding, bool protect, bool retain, bool refuse, bool snapshot, bool oldOneFirst)
    {
        var guard = Everything.For(Enum.Parse<Holding>(holding));

        (guard.Protect, guard.RetainOnDelete, guard.DeletionProtection, guard.FinalSnapshot, guard.OldOneFirst, guard.ContentsGoAlong)
            .Should().Be((protect, retain, refuse, snapshot, oldOneFirst, false));
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void Grants_no_more_than_the_tier(bool protect, bool retain, bool refuse)
    {
        var guard = new ProtectionSettings { DeletionProtection = refuse, Protect = protect, RetainOnDelete = retain }.For(Holding.Data);

        (guard.Protect, guard.RetainOnDelete, guard.DeletionProtection, guard.FinalSnapshot).Should().Be((protect, retain, refuse, true));
    }

    [Fact]
    public void Leaves_nothing_where_everything_may_vanish()
    {
        var guard = (Everything with { DeletionProtection = false, Protect = false, RetainOnDelete = false, Disposable = true }).For(Holding.Data);

        (guard.FinalSnapshot, guard.ContentsGoAlong).Should().Be((false, true));
    }
}
