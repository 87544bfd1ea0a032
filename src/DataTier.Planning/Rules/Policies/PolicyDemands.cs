using System.Collections.Immutable;
using System.Text.Json;

namespace DataTier.Planning.Rules.Policies;

/// <summary>What a rule can demand of a policy.</summary>
internal static class PolicyDemands
{
    /// <summary>Judges the statements of a policy that stands in a property.</summary>
    public static Judgement Policy(this Field field, Func<ImmutableArray<PolicyStatement>, Judgement> demand)
    {
        if (field.Text is not { } text)
        {
            return field.IsHidden ? field.NotJudged() : Judgement.Fail($"{field.Path} {field.Found}; write the policy out");
        }

        try
        {
            return demand(PolicyStatement.ReadAll(text));
        }
        catch (JsonException)
        {
            return Judgement.Fail($"{field.Path} is no JSON; write the policy out");
        }
    }

    /// <summary>Everybody who comes without TLS has to be refused.</summary>
    public static Judgement RefusesPlainText(this ImmutableArray<PolicyStatement> statements) => Judgement.That(
        statements.Any(statement => statement.RefusesPlainText),
        "the policy lets plain text in; deny everybody when aws:SecureTransport is \"false\"");

    /// <summary>Nothing may be allowed to everybody without a condition of written-out values.</summary>
    public static Judgement KeepsStrangersOut(this ImmutableArray<PolicyStatement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Allows && statement.IsForEverybody && !statement.IsLimited)
            {
                return Judgement.Fail($"the policy allows {string.Join(", ", statement.Actions)} to everybody; name the principals, or add a condition with values written out");
            }
        }

        return Judgement.Pass;
    }

    /// <summary>No other account may be allowed any of these actions.</summary>
    public static Judgement KeepsOtherAccountsFrom(this ImmutableArray<PolicyStatement> statements, string? account, params string[] actions)
    {
        foreach (var statement in statements)
        {
            if (statement.Allows && Array.Exists(actions, statement.Names) && statement.Principals.FirstOrDefault(principal => IsOther(principal, account)) is { } other)
            {
                return Judgement.Fail($"the policy allows {string.Join(", ", statement.Actions)} to {other}; leave that to principals of this account");
            }
        }

        return Judgement.Pass;
    }

    // An account is twelve digits, alone or as the fifth part of an ARN; services are of no account.
    private static bool IsOther(string principal, string? account)
    {
        var number = principal.StartsWith("arn:", StringComparison.Ordinal) && principal.Split(':') is { Length: > 4 } parts ? parts[4] : principal;
        return number.Length == 12 && number.All(char.IsAsciiDigit) && number != account;
    }
}
