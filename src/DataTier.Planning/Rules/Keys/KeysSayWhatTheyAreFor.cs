namespace DataTier.Planning.Rules.Keys;

/// <summary>An id tells nobody whose data a key encrypts.</summary>
internal sealed class KeysSayWhatTheyAreFor() : ResourceRule(
    id: "kms.description",
    severity: Severity.Low,
    title: "Keys say what they are for",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html",
    controls: [],
    types: [Types.Key])
{
    /// <inheritdoc/>
    protected override Judgement Judge(Subject key) =>
        key["description"].IsHidden ? key["description"].NotJudged()
        : Judgement.That(key["description"].Text is { Length: >= 6 }, $"description {key["description"].Found}; say in it what the key encrypts");
}
