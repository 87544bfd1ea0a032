namespace DataTier.Settings.Constraints.Stacks;

/// <summary>An environment whose data may vanish holds none that somebody would have to answer for.</summary>
internal sealed record DisposableData() : StackConstraint("DS720", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html")
{
    /// <inheritdoc/>
    public override void Check(ReadStack stack, Findings findings)
    {
        if (!stack.Settings.Disposable)
        {
            return;
        }

        for (var index = 0; index < stack.Settings.Clients.Length; index++)
        {
            // A client that states none has the stack's.
            if (stack.Settings.Clients[index].DataClassification is var own && own != stack.Settings.DataClassification)
            {
                Check($"clients[{index}].dataClassification", own, findings);
            }
        }

        Check("dataClassification", stack.Settings.DataClassification, findings);
    }

    private static void Check(string path, string classification, Findings findings)
    {
        if (classification is "confidential" or "restricted")
        {
            findings.Refuse(path, "disposable", $"{classification} data in a disposable environment", "public and internal data is allowed", "classify it by what it is or remove disposable");
        }
    }
}
