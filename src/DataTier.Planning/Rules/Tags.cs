using DataTier.Planning.Plans;

namespace DataTier.Planning.Rules;

/// <summary>What a resource is tagged with: by itself, and by its provider.</summary>
internal static class Tags
{
    /// <summary>There has to be a tag that is not AWS's own.</summary>
    public static Judgement IsTagged(this Subject subject)
    {
        var own = subject["tags"];
        var shared = subject.Resource.Provider is { } urn && subject.Plan.Plan.Find(urn) is { } provider
            ? new Field("defaultTags", provider["defaultTags"])["tags"]
            : new Field("defaultTags", PlannedValue.Absent);
        return HasOwn(own) || HasOwn(shared) ? Judgement.Pass
            : own.IsHidden ? own.NotJudged()
            : shared.IsHidden ? shared.NotJudged()
            : Judgement.Fail("no tags; give it some, or its provider default tags");
    }

    private static bool HasOwn(Field tags) =>
        tags.Value is PlannedValue.Map map && map.Properties.Entries.Any(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal));
}
