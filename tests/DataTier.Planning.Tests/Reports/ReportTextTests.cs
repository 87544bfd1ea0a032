using DataTier.Planning.Reports;

namespace DataTier.Planning.Tests.Reports;

public sealed class ReportTextTests
{
    [Theory]
    [InlineData(1234.5, "1,234.50")]
    [InlineData(0.005, "0.01")]
    public void Amounts_have_cents_and_thousands(double usd, string text) => ReportText.Usd((decimal)usd).Should().Be(text);

    [Theory]
    [InlineData(1234.5, "+1,234.50")]
    [InlineData(-0.5, "-0.50")]
    [InlineData(0.001, "±0.00")]
    public void Differences_have_a_sign(double usd, string text) => ReportText.SignedUsd((decimal)usd).Should().Be(text);

    [Fact]
    public void A_text_of_the_longest_length_is_not_cut() => ReportText.Cut("four", 4).Should().Be("four");

    [Fact]
    public void A_longer_text_ends_with_an_ellipsis() => ReportText.Cut("fives", 4).Should().Be("fiv…");

    [Fact]
    public void No_character_is_cut_in_half() => ReportText.Cut("ab😀cd", 4).Should().Be("ab…");

    [Theory]
    [InlineData("urn:pulumi:dev::acme::a:b:C$aws:s3/bucket:Bucket::x", "aws:s3/bucket:Bucket::x")]
    [InlineData("urn:pulumi:dev::acme::aws:s3/bucket:Bucket::x", "aws:s3/bucket:Bucket::x")]
    [InlineData("no urn", "no urn")]
    [InlineData("::", "::")]
    public void A_short_URN_is_type_and_name(string urn, string text) => ReportText.ShortUrn(urn).Should().Be(text);

    [Fact]
    public void Of_many_names_the_first_three_are_told() => ReportText.FirstOf(["a", "b", "c", "d", "e"]).Should().Be("a, b, c and 2 more");
}
