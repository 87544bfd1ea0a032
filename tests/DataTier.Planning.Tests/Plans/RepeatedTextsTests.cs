using DataTier.Planning.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace DataTier.Planning.Tests.Plans;

public sealed class RepeatedTextsTests
{
    [Fact]
    public void Are_always_the_text_that_was_asked_for()
    {
        var texts = new RepeatedTexts();

        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => texts.Same(text.Get) == text.Get && texts.Value(text.Get).Equals(PlannedValue.Of(text.Get)))
            .Holds();
    }

    [Fact]
    public void Are_one_object_when_they_come_twice_in_a_row()
    {
        var texts = new RepeatedTexts();
        var first = texts.Same(new string('a', 3));

        texts.Same(new string('a', 3)).Should().BeSameAs(first);
        texts.Value(new string('a', 3)).Value.Should().BeSameAs(first);
    }

    [Fact]
    public void May_come_in_UTF_8()
    {
        var texts = new RepeatedTexts();
        var first = texts.Value("abc"u8);

        texts.Value("abc"u8).Should().BeSameAs(first);
        texts.Value("añc"u8).Value.Should().Be("añc");
        texts.Value("añc"u8).Value.Should().Be("añc");
        texts.Value("abc"u8).Should().Be(PlannedValue.Of("abc"));
    }

    [Fact]
    public void Are_not_kept_when_they_are_long()
    {
        var texts = new RepeatedTexts();

        texts.Same(new string('a', 257)).Should().NotBeSameAs(texts.Same(new string('a', 257)));
        texts.Same(new string('a', 256)).Should().BeSameAs(texts.Same(new string('a', 256)));
    }
}
