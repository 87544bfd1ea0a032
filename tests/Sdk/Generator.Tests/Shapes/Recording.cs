using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace Generator.Tests.Shapes;

/// <summary>Runs a program against an engine that remembers what it was asked.</summary>
internal sealed class Recording : IMocks
{
    private readonly Dictionary<string, object> _answer;

    private Recording(Dictionary<string, object> answer) => _answer = answer;

    public List<MockResourceArgs> Resources { get; } = [];

    public List<MockCallArgs> Calls { get; } = [];

    public static async Task<Recording> Of(Action program, Dictionary<string, object>? answer = null)
    {
        var recording = new Recording(answer ?? []);
        await Deployment.TestAsync(recording, new TestOptions { IsPreview = false }, program);
        return recording;
    }

    /// <summary>The options that the SDK works with, once the class has added its own.</summary>
    public static async Task<CustomResourceOptions> Options(Action<CustomResourceOptions> program)
    {
        ResourceOptions? seen = null;
        await Of(() => program(new CustomResourceOptions
        {
            ResourceTransformations =
            {
                args =>
                {
                    seen = args.Options;
                    return null;
                },
            },
        }));
        return seen.Should().BeOfType<CustomResourceOptions>().Subject;
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        lock (Resources)
        {
            Resources.Add(args);
        }

        return Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        lock (Calls)
        {
            Calls.Add(args);
        }

        return Task.FromResult<object>(_answer.ToImmutableDictionary());
    }
}
