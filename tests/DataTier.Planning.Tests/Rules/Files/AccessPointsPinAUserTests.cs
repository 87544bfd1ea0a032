using DataTier.Planning.Rules;
using DataTier.Planning.Rules.Files;

namespace DataTier.Planning.Tests.Rules.Files;

public sealed class AccessPointsPinAUserTests
{
    [Theory]
    [InlineData("""{ "posixUser": { "uid": 1, "gid": 1 } }""", "passed")]
    [InlineData("""{ "posixUser": { "uid": 0, "gid": 1000 } }""", "failed: posixUser.uid is 0; set it to 1 or more")]
    [InlineData("""{ "posixUser": { "uid": 1000 } }""", "failed: posixUser.gid is not given; set it to 1 or more")]
    [InlineData("{}", "failed: posixUser.uid is not given; set it to 1 or more; posixUser.gid is not given; set it to 1 or more")]
    [InlineData("""{ "posixUser": { "uid": "[unknown]", "gid": 1000 } }""", "unknown: posixUser.uid is known only after deployment, so this is not judged; make it a plain value")]
    public void Judges_access_point(string inputs, string judgement) =>
        Judged.By<AccessPointsPinAUser>(Types.AccessPoint, inputs).Should().Be(judgement);
}
