using DataTier.Planning.Rules;
using DataTier.Settings;
using Severity = DataTier.Planning.Rules.Severity;

namespace DataTier.Planning.Reports;

/// <summary>What the rules say of a plan, as a SARIF log.</summary>
public static class FindingsSarif
{
    /// <summary>The id under which a log tells what is wrong with waivers and relaxations.</summary>
    private const string Exceptions = "datatier.exceptions";

    /// <summary>The log; what a tier relaxes or a waiver covers is in it, and suppressed.</summary>
    public static string Write(RuleReport report)
    {
        var stackFile = StackSettings.FileOf(report.Plan.Stack);
        return Sarif.Write(
            [
                .. report.Rules.Select(result => new SarifRule(result.Rule.Id, result.Rule.Title, LevelOf(result.Rule.Severity), result.Rule.Source, result.Rule.Controls)),
                new SarifRule(Exceptions, "Waivers and relaxations name rules and hold", SarifLevel.Error, null, []),
            ],
            [
                .. report.Findings.Select(finding => ResultOf(finding, stackFile)),
                .. report.Errors.Select(error => new SarifResult { RuleId = Exceptions, Level = SarifLevel.Error, Message = error, File = stackFile }),
                .. report.Warnings.Select(warning => new SarifResult { RuleId = Exceptions, Level = SarifLevel.Warning, Message = warning, File = stackFile }),
            ]);
    }

    private static SarifResult ResultOf(Finding finding, string stackFile) => new()
    {
        RuleId = finding.Rule.Id,
        Level = LevelOf(finding.Rule.Severity),
        Message = finding.Message,
        File = finding.Tier is { } tier ? Tier.FileOf(tier) : stackFile,
        Urn = finding.Resource.Urn,
        Open = finding.Verdict == Verdict.Unknown,
        Accepted = finding switch
        {
            { Relaxation: { } relaxation } => $"relaxed by tier {relaxation.Tier}: {relaxation.Reason}",
            { Waiver: { } waiver } => $"waived until {waiver.Expires:yyyy-MM-dd} by {waiver.Owner}: {waiver.Reason}",
            _ => null,
        },
    };

    private static SarifLevel LevelOf(Severity severity) => severity switch
    {
        Severity.High => SarifLevel.Error,
        Severity.Medium => SarifLevel.Warning,
        _ => SarifLevel.Note,
    };
}
