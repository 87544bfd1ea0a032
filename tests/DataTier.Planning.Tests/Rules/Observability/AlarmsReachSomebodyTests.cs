using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class AlarmsReachSomebodyTests
{
    [Theory]
    [InlineData("""{ "alarmActions": ["[unknown]"] }""", null, "passed")]
    [InlineData("{}", """{ "alarmActions": ["t"] }""", "passed")]
    [InlineData("{}", """{ "alarmActions": ["t"], "actionsEnabled": false }""", "failed: alarmActions is not given; set it to the topic for alerts")]
    [InlineData("{}", "{}", "failed: alarmActions is not given; set it to the topic for alerts")]
    [InlineData("""{ "alarmActions": ["t"], "actionsEnabled": false }""", null, "failed: actionsEnabled is false; set it to true")]
    [InlineData("""{ "alarmActions": [] }""", null, "failed: alarmActions is an empty list; set it to the topic for alerts")]
    [InlineData("{}", null, "failed: alarmActions is not given; set it to the topic for alerts")]
    [InlineData("""{ "alarmActions": ["t"], "actionsEnabled": "[unknown]" }""", null, "unknown: actionsEnabled is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_metric_alarm(string inputs, string? composite, string judgement) =>
        Judged.By<AlarmsReachSomebody>(Types.MetricAlarm, inputs, Judged.Beside(Types.CompositeAlarm, "alarmRule", composite)).Should().Be(judgement);
}
