namespace DataTier.Planning.Rules;

/// <summary>What a rule says.</summary>
public enum Verdict
{
    /// <summary>The rule does not speak of this: no such resource, or one that it is not meant for.</summary>
    NotApplicable,

    /// <summary>All that it demands is read and kept.</summary>
    Passed,

    /// <summary>Something that it has to read is secret or known only after deployment.</summary>
    Unknown,

    /// <summary>It is broken.</summary>
    Failed,
}
