namespace DataTier.Settings.Tests;

/// <summary>A place in a text, told by what stands there: <c>shards: |2</c> is the 2 behind <c>shards:</c>.</summary>
internal readonly record struct Place(int Line, int Column)
{
    public static Place Of(string text, string mark)
    {
        var words = mark.Replace("|", "", StringComparison.Ordinal);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, $"'{words}' stands in the file");
        text.LastIndexOf(words, StringComparison.Ordinal).Should().Be(at, $"'{words}' stands in the file once");
        at += mark.IndexOf('|', StringComparison.Ordinal);
        return new Place(text.AsSpan(0, at).Count('\n') + 1, at - text.AsSpan(0, at).LastIndexOf('\n'));
    }

    public override string ToString() => $"{Line}:{Column}";
}
