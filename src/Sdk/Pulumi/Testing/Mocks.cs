using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>Answers in place of the cloud.</summary>
public interface IMocks
{
    /// <summary>Makes or reads a resource: gives its id, null for none, and its outputs.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>Answers a function call.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Sees the outputs of a component.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}

/// <summary>A resource that a program makes or reads.</summary>
public class MockResourceArgs
{
    /// <summary>The type token.</summary>
    public string? Type { get; set; }

    /// <summary>The name that the program gave.</summary>
    public string? Name { get; set; }

    /// <summary>The inputs as plain values: secrets unwrapped, unknown ones left out.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The reference to an explicit provider; empty for the default one.</summary>
    public string? Provider { get; set; }

    /// <summary>The id of a resource to import or read; empty for a new one.</summary>
    public string? Id { get; set; }
}

/// <summary>A function call.</summary>
public class MockCallArgs
{
    /// <summary>The function.</summary>
    public string? Token { get; set; }

    /// <summary>The arguments as plain values.</summary>
    public ImmutableDictionary<string, object> Args { get; set; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The reference to an explicit provider; empty for the default one.</summary>
    public string? Provider { get; set; }
}

/// <summary>What a component gives.</summary>
public class MockRegisterResourceOutputsRequest
{
    /// <summary>The URN of the component.</summary>
    public readonly string Urn;

    /// <summary>Its outputs by name.</summary>
    public readonly ImmutableDictionary<string, Output<object?>> Outputs;

    /// <summary>Takes URN and outputs.</summary>
    public MockRegisterResourceOutputsRequest(string urn, ImmutableDictionary<string, Output<object?>> outputs) => (Urn, Outputs) = (urn, outputs);
}

/// <summary>What a test run is about.</summary>
public class TestOptions
{
    /// <summary>The project; <c>project</c> unless given.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The directory of Pulumi.yaml; none unless given.</summary>
    public string? RootDirectory { get; set; }

    /// <summary>The stack; <c>stack</c> unless given.</summary>
    public string? StackName { get; set; }

    /// <summary>Whether outputs that a mock does not give are unknown; they are, unless this is false.</summary>
    public bool? IsPreview { get; set; }

    /// <summary>The organization; <c>organization</c> unless given.</summary>
    public string? OrganizationName { get; set; }
}
