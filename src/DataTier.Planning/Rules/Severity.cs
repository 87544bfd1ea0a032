namespace DataTier.Planning.Rules;

/// <summary>How grave it is when a rule is broken.</summary>
public enum Severity
{
    /// <summary>Untidy: names, tags, descriptions.</summary>
    Low,

    /// <summary>Weakens the data tier: less to see, less to restore from, more to do by hand.</summary>
    Medium,

    /// <summary>Data can be lost, read or reached: a deployment has to stop.</summary>
    High,
}
