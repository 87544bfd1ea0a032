using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Observability;

namespace DataTier.Planning.Tests.Rules.Observability;

public sealed class TrailsTellWhoReadsObjectsTests
{
    [Theory]
    [InlineData("""{ "advancedEventSelectors": [{ "fieldSelectors": [{ "field": "eventCategory", "equals": ["Data"] }, { "field": "resources.type", "equals": ["AWS::S3::Object"] }] }] }""", "passed")]
    [InlineData("""{ "advancedEventSelectors": [{ "fieldSelectors": [{ "field": "eventCategory", "equals": ["Data"] }, { "field": "resources.type", "equals": ["AWS::S3::Object"] }, { "field": "readOnly", "equals": ["true"] }] }] }""", "failed: advancedEventSelectors is a list of 1; select the data events of AWS::S3::Object, of reading and of writing")]
    [InlineData("""{ "advancedEventSelectors": [{ "fieldSelectors": [{ "field": "eventCategory", "equals": ["Management"] }] }] }""", "failed: advancedEventSelectors is a list of 1; select the data events of AWS::S3::Object, of reading and of writing")]
    [InlineData("""{ "eventSelectors": [{ "dataResources": [{ "type": "AWS::S3::Object", "values": ["arn:aws:s3"] }] }] }""", "passed")]
    [InlineData("""{ "eventSelectors": [{ "readWriteType": "WriteOnly", "dataResources": [{ "type": "AWS::S3::Object" }] }] }""", "failed: advancedEventSelectors is not given; select the data events of AWS::S3::Object, of reading and of writing")]
    [InlineData("{}", "failed: advancedEventSelectors is not given; select the data events of AWS::S3::Object, of reading and of writing")]
    [InlineData("""{ "advancedEventSelectors": "[unknown]" }""", "unknown: advancedEventSelectors is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_trail(string inputs, string judgement) =>
        Judged.By<TrailsTellWhoReadsObjects>(Types.Trail, inputs).Should().Be(judgement);
}
