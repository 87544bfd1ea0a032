using Pulumi;

namespace DataTier.Components.Relational;

/// <summary>The client's keys: of its region, and of the recovery region where its database needs one.</summary>
internal readonly record struct DatabaseKeys(Input<string> Here, Input<string>? InRecovery);
