using DataTier.Planning.Reports.Markdown;

namespace DataTier.Planning.Tests.Reports.Markdown;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain, text (1.5)", "plain, text (1.5)")]
    [InlineData("a*b_c`d|e", "a\\*b\\_c\\`d\\|e")]
    [InlineData("<b> & \"x\"", "&lt;b\\> &amp; \"x\"")]
    [InlineData("@team", "@<!-- -->team")]
    [InlineData("#12", "\\#<!-- -->12")]
    [InlineData("one\ntwo\u2028three", "one two three")]
    public void Text_is_shown_as_it_is(string text, string markdown) => MarkdownText.Escape(text).Should().Be(markdown);

    [Theory]
    [InlineData("name", "`name`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("```", "```` ``` ````")]
    [InlineData("a\nb", "`a b`")]
    [InlineData("", "")]
    public void Code_ends_where_it_ends(string text, string markdown) => MarkdownText.Code(text).Should().Be(markdown);

    [Fact]
    public void A_bar_ends_no_cell() => MarkdownText.CodeInCell("a|b").Should().Be("`a\\|b`");
}
