namespace Pulumi;

/// <summary>What a program gets that turns an output into text by mistake.</summary>
internal static class OutputText
{
    private const string Switch = "PULUMI_ERROR_OUTPUT_STRING";

    private const string Explanation =
        "an Output has no text of its own, because its value may be known only after deployment; "
        + "use Output.Format($\"...\") or output.Apply(value => ...) to build text from it";

    public static string Explain()
    {
        if (Environment.GetEnvironmentVariable(Switch) is { } text && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidOperationException(Explanation);
        }

        if (Deployments.DeploymentScope.Current is not null)
        {
            Log.Warn(Explanation);
        }

        return Explanation;
    }
}
