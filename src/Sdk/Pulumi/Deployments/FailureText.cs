using System.Reflection;
using Pulumi.Wire;

namespace Pulumi.Deployments;

/// <summary>What the user is told about a failure.</summary>
internal readonly record struct Failure(string Text, Resource? Resource, bool IsEngineGone);

/// <summary>Puts failures into words: mistakes by their message, faults of the program with the place where they happened.</summary>
internal static class FailureText
{
    /// <summary>One text for each different failure.</summary>
    public static List<Failure> Of(IEnumerable<Exception> failures)
    {
        var texts = new List<Failure>();
        var seen = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        foreach (var failure in failures.SelectMany(Flatten))
        {
            var text = Describe(failure);
            if (seen.Add(failure) && !texts.Exists(known => known.Text == text.Text))
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static IEnumerable<Exception> Flatten(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.SelectMany(Flatten),
        TargetInvocationException { InnerException: { } inner } => Flatten(inner),
        _ => [exception],
    };

    private static Failure Describe(Exception exception) => exception switch
    {
        EngineGoneException or LogException { InnerException: EngineGoneException } => new((exception.InnerException as EngineGoneException ?? exception).Message, null, IsEngineGone: true),
        CallFailedException { Code: CallFailedException.Unavailable } => new($"the Pulumi engine is shutting down: {exception.Message}", null, IsEngineGone: false),
        CallFailedException => new($"the Pulumi engine refused a call: {exception.Message}", null, IsEngineGone: false),
        RunException or LogException => new(exception.Message, null, IsEngineGone: false),
        ResourceException failure => new(failure.HideStack ? failure.Message : failure.ToString(), failure.Resource, IsEngineGone: false),
        _ => new($"{Assembly.GetEntryAssembly()?.Location ?? "the program"} failed with an unhandled exception:\n{exception}", null, IsEngineGone: false),
    };
}
