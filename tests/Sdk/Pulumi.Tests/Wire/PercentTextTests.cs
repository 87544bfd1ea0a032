using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Pulumi.Wire;

namespace Pulumi.Tests.Wire;

public sealed class PercentTextTests
{
    [Theory]
    [InlineData("quota exceeded", "quota exceeded")]
    [InlineData("100%25 gr%C3%BCn", "100% grün")]
    [InlineData("a%0Ab", "a\nb")]
    [InlineData("50% of it", "50% of it")]
    [InlineData("end%4", "end%4")]
    public void Is_decoded(string text, string expected) => PercentText.Decode(text).Should().Be(expected);

    [Fact]
    public void Is_decoded_whatever_was_encoded() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
    {
        var whole = string.Concat(text.Get.Where(character => !char.IsSurrogate(character)));
        return PercentText.Decode(Encode(whole)) == whole;
    }).Holds();

    private static string Encode(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(unit =>
        unit is >= 0x20 and <= 0x7E and not (byte)'%' ? ((char)unit).ToString() : "%" + unit.ToString("X2", CultureInfo.InvariantCulture)));
}
