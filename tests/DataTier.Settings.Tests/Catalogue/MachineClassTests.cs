using DataTier.Settings.Catalogue;

namespace DataTier.Settings.Tests.Catalogue;

public sealed class MachineClassTests
{
    [Theory]
    [InlineData("db.t4g.micro", 2, 1)]
    [InlineData("cache.t2.small", 1, 2)]
    [InlineData("db.t4g.large", 2, 8)]
    [InlineData("db.t3.2xlarge", 8, 32)]
    [InlineData("db.m7g.large", 2, 8)]
    [InlineData("db.r6g.xlarge", 4, 32)]
    [InlineData("db.r6g.16xlarge", 64, 512)]
    [InlineData("db.x2g.large", 2, 32)]
    [InlineData("db.x2iedn.24xlarge", 96, 3072)]
    [InlineData("cache.r6g.large", 2, 16)]
    [InlineData("cache.t4g.medium", 2, 4)]
    public void Knows_processors_and_memory(string name, int vcpus, int gib) => MachineClass.Of(name).Should().Be(new MachineClass(vcpus, gib));

    [Theory]
    [InlineData("db.x9g.large")]
    [InlineData("db.r6g.medium")]
    [InlineData("db.r6g.xxlarge")]
    [InlineData("db.serverless")]
    [InlineData("")]
    public void Guesses_nothing(string name) => MachineClass.Of(name).Should().BeNull();
}
