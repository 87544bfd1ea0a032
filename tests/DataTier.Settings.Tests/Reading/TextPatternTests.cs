using DataTier.Settings.Reading;

namespace DataTier.Settings.Tests.Reading;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData("[0-9]{3}", "123", true)]
    [InlineData("[0-9]{3}", "12", false)]
    [InlineData("[0-9]{3}", "1234", false)]
    [InlineData("[0-9]{1,3}", "", false)]
    [InlineData("[0-9]{2,}", "1", false)]
    [InlineData("[0-9]{2,}", "12345", true)]
    [InlineData("ab?c*d+", "ad", true)]
    [InlineData("ab?c*d+", "abccdd", true)]
    [InlineData("ab?c*d+", "abb", false)]
    [InlineData("a|bc", "bc", true)]
    [InlineData("a|bc", "ac", false)]
    [InlineData("(a|ab)c", "abc", true)]
    [InlineData("([0-9a-f]{2}|[0-9a-f]{4})", "0a1b", true)]
    [InlineData("([0-9a-f]{2}|[0-9a-f]{4})", "0a1", false)]
    [InlineData("[a-z]*z", "azz", true)]
    [InlineData("(?!cn)[a-z]{2}", "cn", false)]
    [InlineData("(?!cn)[a-z]{2}", "eu", true)]
    [InlineData("(?=.{2,3}$)[a-z]+", "abc", true)]
    [InlineData("(?=.{2,3}$)[a-z]+", "abcd", false)]
    [InlineData(@"a\.b", "a.b", true)]
    [InlineData(@"a\.b", "axb", false)]
    [InlineData("a.b", "a\nb", false)]
    [InlineData("[a-z_-]+", "a-_z", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void A_text_follows_it_as_a_whole(string pattern, string text, bool follows) => new TextPattern(pattern).Takes(text).Should().Be(follows);

    [Theory]
    [InlineData("[^a]", 2)]
    [InlineData("a**", 3)]
    [InlineData("(a", 3)]
    [InlineData("a)", 2)]
    [InlineData("[a", 2)]
    [InlineData(@"\d", 1)]
    [InlineData("^a", 1)]
    [InlineData("a{x}", 3)]
    public void What_it_does_not_know_it_refuses(string pattern, int letter) =>
        FluentActions.Invoking(() => new TextPattern(pattern)).Should().Throw<FormatException>().WithMessage($"'{pattern}' is not understood from letter {letter} on");

    [Fact]
    public void Long_texts_take_no_room_on_the_stack() =>
        new TextPattern("([a-z]{4})*[a-z]?|(-[a-z]+)+").Takes(string.Concat(Enumerable.Repeat("-abc", 250_000))).Should().BeTrue();
}
