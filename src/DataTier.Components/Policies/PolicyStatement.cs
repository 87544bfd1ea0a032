using System.Collections.Immutable;

namespace DataTier.Components.Policies;

/// <summary>Whether a statement permits or forbids.</summary>
internal enum PolicyEffect
{
    /// <summary>Permits what no other statement forbids.</summary>
    Allow,

    /// <summary>Forbids, whatever else permits.</summary>
    Deny,
}

/// <summary>Whom a statement is about: a kind of principal and its name.</summary>
internal readonly record struct PolicyPrincipal(string Kind, string Name)
{
    /// <summary>Everybody; only in denials.</summary>
    public static PolicyPrincipal Everybody { get; } = new("AWS", "*");

    /// <summary>The account itself, which lets its own IAM policies decide.</summary>
    public static PolicyPrincipal Account(string account) => new("AWS", $"arn:aws:iam::{account}:root");

    /// <summary>A role of the account.</summary>
    public static PolicyPrincipal Role(string arn) => new("AWS", arn);

    /// <summary>An AWS service, like <c>logs.eu-west-1.amazonaws.com</c>.</summary>
    public static PolicyPrincipal Service(string name) => new("Service", name);
}

/// <summary>A condition of a statement: the operator, the key of the request, and the values it is compared with.</summary>
internal sealed record PolicyCondition(string Operator, string Key, params ImmutableArray<string> Values);

/// <summary>One statement of a policy.</summary>
internal sealed record PolicyStatement
{
    /// <summary>What the statement is for, in one word.</summary>
    public required string Sid { get; init; }

    /// <summary>Whether it permits or forbids.</summary>
    public required PolicyEffect Effect { get; init; }

    /// <summary>Whom it is about; null in the policy of a role, which is about whoever has it.</summary>
    public PolicyPrincipal? Principal { get; init; }

    /// <summary>What it is about.</summary>
    public required ImmutableArray<string> Actions { get; init; }

    /// <summary>On what; none in a trust policy.</summary>
    public ImmutableArray<string> Resources { get; init; } = [];

    /// <summary>When; all conditions must hold.</summary>
    public ImmutableArray<PolicyCondition> Conditions { get; init; } = [];
}
