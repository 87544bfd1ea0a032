using System.Collections.Immutable;

namespace DataTier.Planning.Promises;

/// <summary>What a change does to what one client is promised and has.</summary>
public sealed record ClientPromiseDelta
{
    /// <summary>The client, or what clients share.</summary>
    public required string Name { get; init; }

    /// <summary>Before; null for a client that is new.</summary>
    public required ClientPromise? Before { get; init; }

    /// <summary>After; null for a client that is gone.</summary>
    public required ClientPromise? After { get; init; }

    /// <summary>The families that differ; of a client that is new or gone all that it has.</summary>
    public required ImmutableArray<FamilyDelta> Families { get; init; }

    /// <summary>What is broken and was not.</summary>
    public required ImmutableArray<PromiseCheck> NewlyBroken { get; init; }

    /// <summary>What is kept and was broken or not known.</summary>
    public required ImmutableArray<PromiseCheck> NewlyKept { get; init; }

    /// <summary>What was kept and is not known any more.</summary>
    public required ImmutableArray<PromiseCheck> NoLongerKnown { get; init; }

    /// <summary>Whether a promise is broken, or something gets weaker, that was better before.</summary>
    public bool Weaker => !NewlyBroken.IsEmpty || Families.Any(family => family.Trend == Trend.Weaker);

    internal bool Differs => Before is null || After is null || !Families.IsEmpty || !NewlyBroken.IsEmpty || !NewlyKept.IsEmpty || !NoLongerKnown.IsEmpty || Before.Tier != After.Tier;
}

/// <summary>What a change of the plan does to promises.</summary>
/// <param name="Clients">The clients for which anything differs: those of the new side in its order, then those that are gone.</param>
public sealed record PromiseDelta(ImmutableArray<ClientPromiseDelta> Clients)
{
    /// <summary>How many promises are broken that were not.</summary>
    public int NewlyBroken => Clients.Sum(client => client.NewlyBroken.Length);

    /// <summary>How many families get weaker.</summary>
    public int Weaker => Clients.Sum(client => client.Families.Count(family => family.Trend == Trend.Weaker));

    /// <summary>Whether a check of a client is broken and was not.</summary>
    public bool IsNewlyBroken(string client, PromiseCheck check) =>
        Clients.FirstOrDefault(delta => delta.Name == client) is { } delta && delta.NewlyBroken.Any(broken => ReferenceEquals(broken, check));

    /// <summary>The difference between two reports: a client, a family and a check are the same when their names are.</summary>
    public static PromiseDelta Between(PromiseReport before, PromiseReport after)
    {
        var old = new Dictionary<string, ClientPromise>(StringComparer.Ordinal);
        foreach (var client in before.Clients)
        {
            old.TryAdd(client.Name, client);
        }

        var deltas = ImmutableArray.CreateBuilder<ClientPromiseDelta>();
        foreach (var client in after.Clients)
        {
            old.Remove(client.Name, out var earlier);
            deltas.Add(Between(client.Name, earlier, client));
        }

        deltas.AddRange(before.Clients.Where(client => old.Remove(client.Name)).Select(client => Between(client.Name, client, null)));
        return new PromiseDelta([.. deltas.Where(delta => delta.Differs)]);
    }

    private static ClientPromiseDelta Between(string name, ClientPromise? before, ClientPromise? after)
    {
        var was = VerdictsOf(before);
        PromiseVerdict? Was(PromiseCheck check) => was.TryGetValue(KeyOf(check), out var verdict) ? verdict : null;
        var checks = after?.Checks ?? [];
        return new ClientPromiseDelta
        {
            Name = name,
            Before = before,
            After = after,
            Families = Families(before, after),
            NewlyBroken = [.. checks.Where(check => check.Verdict == PromiseVerdict.Broken && Was(check) != PromiseVerdict.Broken)],
            NewlyKept = [.. checks.Where(check => check.Verdict == PromiseVerdict.Kept && Was(check) is PromiseVerdict.Broken or PromiseVerdict.NotKnown)],
            NoLongerKnown = [.. checks.Where(check => check.Verdict == PromiseVerdict.NotKnown && Was(check) == PromiseVerdict.Kept)],
        };
    }

    private static ImmutableArray<FamilyDelta> Families(ClientPromise? before, ClientPromise? after)
    {
        var old = before is null ? [] : FamilyStanding.Of(before).ToDictionary(family => family.Family, StringComparer.Ordinal);
        var deltas = ImmutableArray.CreateBuilder<FamilyDelta>();
        foreach (var family in after is null ? [] : FamilyStanding.Of(after))
        {
            old.Remove(family.Family, out var earlier);
            deltas.Add(new FamilyDelta(family.Family, earlier, family));
        }

        deltas.AddRange(old.Values.OrderBy(family => family.Family, StringComparer.Ordinal).Select(family => new FamilyDelta(family.Family, family, null)));
        return [.. deltas.Where(delta => delta.Differs)];
    }

    private static Dictionary<(PromiseAspect, Failure?, string), PromiseVerdict> VerdictsOf(ClientPromise? client)
    {
        var verdicts = new Dictionary<(PromiseAspect, Failure?, string), PromiseVerdict>();
        foreach (var check in client?.Checks ?? [])
        {
            var key = KeyOf(check);
            verdicts[key] = verdicts.TryGetValue(key, out var other) && other > check.Verdict ? other : check.Verdict;
        }

        return verdicts;
    }

    private static (PromiseAspect, Failure?, string) KeyOf(PromiseCheck check) => (check.Aspect, check.Failure, check.Resource);
}
