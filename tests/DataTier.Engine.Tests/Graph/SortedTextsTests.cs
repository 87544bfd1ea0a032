using DataTier.Engine.Graph;

namespace DataTier.Engine.Tests.Graph;

public sealed class SortedTextsTests
{
    [Fact]
    public void Are_sorted_ordinally_each_text_once() => SortedTexts.Of(["b", "B", "a", "b", "a"]).Should().Equal("B", "a", "b");

    [Fact]
    public void May_be_none_or_one()
    {
        SortedTexts.Of([]).Should().BeEmpty();
        SortedTexts.Of(["a"]).Should().Equal("a");
    }
}
