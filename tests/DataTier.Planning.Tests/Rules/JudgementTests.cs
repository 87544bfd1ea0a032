using DataTier.Planning.Plans;
using DataTier.Planning.Rules;

namespace DataTier.Planning.Tests.Rules;

public sealed class JudgementTests
{
    private static readonly Judgement Failed = Judgement.Fail("broken");
    private static readonly Judgement Unknown = Judgement.NotKnown("hidden");

    [Fact]
    public void Add_up_to_the_gravest_with_every_reason()
    {
        (Judgement.Pass & Judgement.NotMeant).Should().Be(Judgement.Pass);
        (Judgement.Pass & Unknown).Should().Be(Unknown);
        (Unknown & Failed).Should().Be(new Judgement(Verdict.Failed, "hidden; broken"));
    }

    [Fact]
    public void Pass_where_one_of_two_is_enough_and_say_unknown_before_failed()
    {
        (Failed | Judgement.Pass).Should().Be(Judgement.Pass);
        (Failed | Unknown).Should().Be(Unknown);
        (Failed | Judgement.Fail("too")).Should().Be(Failed);
    }

    [Theory]
    [InlineData("7", "Passed", "")]
    [InlineData("6", "Failed", "days is 6; set it to 7 or more")]
    [InlineData("\"[secret]\"", "Unknown", "days is secret, so this is not judged; make it a plain value")]
    [InlineData("\"seven\"", "Failed", "days is 'seven'; set it to 7 or more")]
    public void Judge_a_number_at_its_limit_and_beyond(string value, string verdict, string message) =>
        ValueOf(value).IsAtLeast(7).Should().Be(new Judgement(Enum.Parse<Verdict>(verdict), message));

    [Theory]
    [InlineData("""["audit", "error"]""", "Passed", "")]
    [InlineData("""["error"]""", "Failed", "days is [error]; add audit")]
    [InlineData("[]", "Failed", "days is an empty list; add audit, error")]
    [InlineData("""["[unknown]", "error"]""", "Unknown", "days holds what is known only after deployment, so this is not judged; state audit in it")]
    [InlineData("\"[unknown]\"", "Unknown", "days is known only after deployment, so this is not judged; make it a plain value")]
    public void Judge_a_list_by_what_it_has_to_hold(string value, string verdict, string message) =>
        ValueOf(value).Holds("audit", "error").Should().Be(new Judgement(Enum.Parse<Verdict>(verdict), message));

    [Fact]
    public void Take_a_value_that_is_known_later_for_given() => ValueOf("\"[unknown]\"").IsSet("the key").Should().Be(Judgement.Pass);

    [Fact]
    public void Read_nothing_below_what_cannot_be_read()
    {
        ValueOf("\"[unknown]\"")["enabled"].IsTrue().Verdict.Should().Be(Verdict.Unknown);
        ValueOf("{}")["enabled"].IsTrue().Message.Should().Be("days.enabled is not given; set it to true");
    }

    private static Field ValueOf(string json) => new("days", PlanJson.Read(
        $$"""{ "version": 1, "project": "p", "stack": "s", "resources": [{ "urn": "u", "type": "t", "name": "n", "inputs": { "days": {{json}} } }] }""").Resources[0]["days"]);
}
