namespace Pulumi.Tests.Registrations;

public sealed class AliasesTests
{
    private readonly FakeMonitor _monitor = new();

    [Fact]
    public async Task Are_sent_in_parts()
    {
        await _monitor.RunAsync(() =>
        {
            var box = new Box("box");
            Aliased("name", new() { Name = "old" });
            Aliased("parts", new() { Name = "n", Type = "t", Stack = "s", Project = "p", Parent = box });
            Aliased("parent-urn", new() { ParentUrn = "urn:pulumi:a::b::c::d" });
            Aliased("no-parent", new() { NoParent = true });
            Aliased("urn", new() { Urn = "urn:pulumi:a::b::c::d" });
        });
        Sent("name").Should().Be(new Pulumirpc.Alias { Spec = new() { Name = "old", NoParent = false } });
        Sent("parts").Should().Be(new Pulumirpc.Alias { Spec = new() { Name = "n", Type = "t", Stack = "s", Project = "p", ParentUrn = "urn:pulumi:dev::acme::test:index:Box::box" } });
        Sent("parent-urn").Should().Be(new Pulumirpc.Alias { Spec = new() { ParentUrn = "urn:pulumi:a::b::c::d" } });
        Sent("no-parent").Should().Be(new Pulumirpc.Alias { Spec = new() { NoParent = true } });
        Sent("urn").Should().Be(new Pulumirpc.Alias { Urn = "urn:pulumi:a::b::c::d" });
    }

    [Fact]
    public async Task Are_left_out_when_a_part_is_unknown()
    {
        await _monitor.RunAsync(() => Aliased("t", new() { Name = States.Unknown<string>() }));
        _monitor.Registration("t").Aliases.Should().BeEmpty();
    }

    [Fact]
    public async Task Are_sent_as_URNs_to_an_old_engine_with_those_that_follow_from_the_parent()
    {
        _monitor.Missing.Add("aliasSpecs");
        await _monitor.RunAsync(() => _ = new Box(
            "new-box",
            box => _ = new Thing("new-box-t", null, new() { Parent = box, Aliases = { new Alias { Name = "older-t" } } }),
            new() { Aliases = { new Alias { Name = "old-box" }, new Alias { Type = "test:index:Old" } } }));
        _monitor.Registration("new-box").AliasURNs.Should().Equal(
            "urn:pulumi:dev::acme::test:index:Box::old-box",
            "urn:pulumi:dev::acme::test:index:Old::new-box");
        _monitor.Registration("new-box-t").AliasURNs.Should().Equal(
            "urn:pulumi:dev::acme::test:index:Box$test:index:Thing::older-t",
            "urn:pulumi:dev::acme::test:index:Box$test:index:Thing::old-box-t",
            "urn:pulumi:dev::acme::test:index:Old$test:index:Thing::new-box-t",
            "urn:pulumi:dev::acme::test:index:Old$test:index:Thing::older-t");
    }

    [Fact]
    public async Task Name_their_parent_in_one_way() =>
        (await Refusal(new() { NoParent = true, ParentUrn = "urn:pulumi:a::b::c::d" }))
            .Should().Contain("test:index:Thing 't': an alias names its parent in 2 ways; use one of Parent, ParentUrn and NoParent");

    [Fact]
    public async Task Have_a_URN_or_parts() =>
        (await Refusal(new() { Urn = "urn:pulumi:a::b::c::d", Name = "n" }))
            .Should().Contain("test:index:Thing 't': an alias has both a URN and parts of one; use either");

    private static void Aliased(string name, Alias alias) => _ = new Thing(name, null, new() { Aliases = { alias } });

    private Pulumirpc.Alias Sent(string name) => _monitor.Registration(name).Aliases.Single();

    private async Task<string> Refusal(Alias alias)
    {
        (await _monitor.RunAsync(() => Aliased("t", alias))).Should().Be(32);
        return _monitor.Logs.Single().Message;
    }
}
