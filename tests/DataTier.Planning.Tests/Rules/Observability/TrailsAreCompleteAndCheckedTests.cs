using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TrailsAreCompleteAndCheckedTests
{
    [Theory]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g" }""", "passed")]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g", "enableLogging": false }""", "failed: enableLogging is false; set it to true")]
    [InlineData("""{ "isMultiRegionTrail": false, "enableLogFileValidation": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g" }""", "failed: isMultiRegionTrail is false; set it to true")]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g", "includeGlobalServiceEvents": false }""", "failed: includeGlobalServiceEvents is false; set it to true")]
    [InlineData("""{ "isMultiRegionTrail": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g" }""", "failed: enableLogFileValidation is not given; set it to true")]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "cloudWatchLogsGroupArn": "g" }""", "failed: kmsKeyId is not given; set it to an own key")]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "kmsKeyId": "k" }""", "failed: cloudWatchLogsGroupArn is not given; set it to a log group")]
    [InlineData("""{ "isMultiRegionTrail": true, "enableLogFileValidation": true, "kmsKeyId": "k", "cloudWatchLogsGroupArn": "g", "enableLogging": "[unknown]" }""", "unknown: enableLogging is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_trail(string inputs, string judgement) =>
        Judged.By<TrailsAreCompleteAndChecked>(Types.Trail, inputs).Should().Be(judgement);
}
