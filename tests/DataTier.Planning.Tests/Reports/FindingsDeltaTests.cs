using DataTier.Planning.Plans;
using DataTier.Planning.Reports;
using DataTier.Planning.Rules;
using Sample = DataTier.Planning.Tests.Changes.Plans;

namespace DataTier.Planning.Tests.Reports;

public sealed class FindingsDeltaTests
{
    private static readonly PlannedResource Good = Sample.Resource(Sample.Database, "a", """{"engine":"mariadb","storageEncrypted":true}""");
    private static readonly PlannedResource Bad = Sample.Resource(Sample.Database, "a", """{"engine":"mariadb","storageEncrypted":false}""");

    [Fact]
    public void The_same_findings_are_neither_new_nor_gone()
    {
        var delta = Between(Bad, Bad);

        (delta.New.Length, delta.Gone.Length).Should().Be((0, 0));
    }

    [Fact]
    public void A_rule_that_breaks_is_new()
    {
        var delta = Between(Good, Bad);

        delta.New.Select(finding => finding.Rule.Id).Should().Contain("rds.instance.encrypted");
        delta.IsNew(delta.New[0]).Should().BeTrue();
        delta.Gone.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_that_is_kept_again_is_gone() => Between(Bad, Good).Gone.Select(finding => finding.Rule.Id).Should().Contain("rds.instance.encrypted");

    private static FindingsDelta Between(PlannedResource before, PlannedResource after) =>
        FindingsDelta.Between(RuleReport.Of(Sample.Of(before), Reviews.Today), RuleReport.Of(Sample.Of(after), Reviews.Today));
}
