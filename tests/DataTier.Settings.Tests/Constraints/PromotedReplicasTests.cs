namespace DataTier.Settings.Tests.Constraints;

public sealed class PromotedReplicasTests
{
    private const string File = "Pulumi.production.yaml";

    [Theory]
    [InlineData("tailspin", "standard")]
    [InlineData("wingtip", "basic")]
    public void Are_refused_where_the_tier_has_none(string client, string tier)
    {
        using var project = new ProjectCopy();

        project.With(File, $"- name: {client}\n", $"- name: {client}\n      primaryIn: recovery\n").Problems("production")
            .Should().ContainSingle().Which.Should().Contain($"primaryIn: tier {tier} has no replica there; recovery is allowed where the tier's database has a replica; restore the database instead");
    }

    [Theory]
    [InlineData("contoso", "recovery")]
    [InlineData("contoso", "region")]
    [InlineData("tailspin", "region")]
    public void Are_taken_where_there_is_one_or_nothing_is_promoted(string client, string side)
    {
        using var project = new ProjectCopy();

        project.With(File, $"- name: {client}\n", $"- name: {client}\n      primaryIn: {side}\n").Problems("production").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "datatier:clients[1].primaryIn: warning: nobody is let in there; recoveryApplications names who is; state the applications of the recovery region [DS151]")]
    [InlineData("      recoveryApplications:\n        web: sg-0bd81c4f3a96e7520\n")]
    public void Let_in_whom_the_recovery_region_knows(string applications, params string[] warnings)
    {
        using var project = new ProjectCopy();
        project.With(File, "- name: contoso\n", $"- name: contoso\n      primaryIn: recovery\n{applications}");
        var known = ProjectSettings.Load(Shipped.Folder, "production").Warnings.Length;

        ProjectSettings.Load(project.Folder, "production").Warnings.Select(warning => warning.ToString()[(warning.ToString().IndexOf(' ', StringComparison.Ordinal) + 1)..])
            .Where(warning => warning.Contains("DS151", StringComparison.Ordinal)).Should().Equal(warnings);
        known.Should().Be(ProjectSettings.Load(project.Folder, "production").Warnings.Length - warnings.Length, "nothing else is told");
    }
}
