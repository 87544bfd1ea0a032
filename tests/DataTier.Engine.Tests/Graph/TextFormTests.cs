using DataTier.Engine.Graph;
using FsCheck.Fluent;

namespace DataTier.Engine.Tests.Graph;

/// <summary>The small texts of the protocol: URNs, durations, stack traces.</summary>
public sealed class TextFormTests
{
    [Theory]
    [InlineData("300000000000ns", "5m")]
    [InlineData("40m", "40m")]
    [InlineData("90m", "1h30m")]
    [InlineData("1h30m", "1h30m")]
    [InlineData("1.5h", "1h30m")]
    [InlineData("90s", "1m30s")]
    [InlineData("1500ms", "1.5s")]
    [InlineData("10us", "0.00001s")]
    [InlineData("0s", "0s")]
    [InlineData("", null)]
    [InlineData("5", null)]
    [InlineData("m5", null)]
    [InlineData("5 minutes", null)]
    [InlineData("1.2.3s", null)]
    [InlineData("99999999999999999s", null)]
    public void A_duration_has_one_form(string given, string? form) => GoDuration.Normalize(given).Should().Be(form);

    [Fact]
    public void A_URN_is_read_into_its_parts() =>
        Urn.Parse("urn:pulumi:dev::acme::a:b:C$d:e:F::x::y").Should().Be(new Urn("dev", "acme", "a:b:C$d:e:F", "x::y"));

    [Theory]
    [InlineData("")]
    [InlineData("urn:pulumi:dev::acme::t")]
    [InlineData("urn:other:dev::acme::t::n")]
    public void Another_text_is_no_URN(string text) => Urn.Parse(text).Should().BeNull();

    [Fact]
    public void A_URN_comes_back_as_it_was_written()
    {
        var part = Gen.Elements("a", "b-c", "d.e", "f:g:H", "ü").ToArbitrary();

        Prop.ForAll(part, part, part, (stack, type, name) =>
        {
            var urn = new Urn(stack, "acme", "", "").Child(type, name).Child("x:y:Z", name + "::" + name);
            return Urn.Parse(urn.ToString()) == urn && urn.Type == "x:y:Z";
        }).Holds();
    }

    [Theory]
    [InlineData("no trace at all", "no trace at all")]
    [InlineData("boom\n    at Object.<anonymous> (/home/a/app/index.js:3:7)\n    at node:internal/main:1:1", "boom\n  at index.js:3:7")]
    [InlineData("boom\n    at f (/home/a/node_modules/x/y.js:1:1)\n    at /home/a/z.js:2:2", "boom\n  at z.js:2:2")]
    [InlineData("boom\n   at A.B()\n--- End of stack trace from previous location ---\n   at C.D() in /x/File.cs:line 9\nmore", "boom\nmore\n  at File.cs:9")]
    [InlineData("\u001b[31mboom\u001b[39m\n\u001b[90m    at f (/home/a/z.js:2:2)\u001b[39m\n\u001b[", "boom\n  at z.js:2:2")]
    public void A_stack_trace_shrinks_to_the_first_place_of_the_user(string message, string shown) =>
        StackTrace.Without(message).Should().Be(shown);
}
