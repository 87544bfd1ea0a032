using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;
using Pulumi.Wire;
using Pulumirpc;

namespace Pulumi.Registrations;

/// <summary>Brings one resource to the engine and its answer back to the resource.</summary>
internal static class ResourceRegistration
{
    public static async Task RunAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        try
        {
            resource.Complete(await AskAsync(resource, args, options).ConfigureAwait(false));
        }
        catch (CallFailedException failure) when (failure.Code != CallFailedException.Unavailable)
        {
            var told = new ResourceException($"{resource.Describe()}: {failure.Message}", resource, failure);
            resource.Fail(told);
            throw told;
        }
        catch (Exception exception) // everything that waits for the resource fails with it
        {
            resource.Fail(exception);
            throw;
        }
    }

    private static Task<Registered> AskAsync(Resource resource, ResourceArgs args, ResourceOptions options) => options switch
    {
        { Urn: { } urn } => FetchAsync(resource, urn),
        { Id: { } id } => ReadIfKnownAsync(resource, id, args, options),
        _ => RegisterAsync(resource, args, options),
    };

    /// <summary>Reads a resource by its id; registers it when the id is not known yet.</summary>
    private static async Task<Registered> ReadIfKnownAsync(Resource resource, Input<string> id, ResourceArgs args, ResourceOptions options)
    {
        var state = await id.ToOutput().StateAsync().ConfigureAwait(false);
        return state.IsKnown && state.As<string>() is { Length: > 0 } known
            ? await ReadAsync(resource, known, args, options).ConfigureAwait(false)
            : await RegisterAsync(resource, args, options).ConfigureAwait(false);
    }

    private static async Task<Registered> RegisterAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var deployment = resource.Deployment;
        var request = await RegistrationRequest.CreateAsync(resource, args, options).ConfigureAwait(false);
        var answer = await deployment.Monitor.RegisterResourceAsync(resource, request).ConfigureAwait(false);
        return new Registered
        {
            Urn = answer.Urn,
            Id = answer.Id.Length == 0 ? null : answer.Id,
            Outputs = answer.Outputs,
            MissingAreUnknown = deployment.Settings.IsDryRun || answer.IsPartial,
        };
    }

    private static async Task<Registered> ReadAsync(Resource resource, string id, ResourceArgs args, ResourceOptions options)
    {
        var deployment = resource.Deployment;
        var inputs = await RegistrationInputs.CreateAsync(resource, args, options).ConfigureAwait(false);
        var request = new ReadResourceRequest
        {
            Id = id,
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = inputs.Parent,
            Provider = inputs.Provider,
            Properties = inputs.Properties.Object,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            AcceptSecrets = true,
            AcceptResources = deployment.Settings.AcceptsReferences,
        };
        request.Dependencies.Add(inputs.Dependencies);
        if (options is CustomResourceOptions custom)
        {
            request.AdditionalSecretOutputs.Add(custom.AdditionalSecretOutputsIfAny);
        }

        var response = await deployment.Monitor.ReadResourceAsync(resource, request).ConfigureAwait(false);
        return new Registered
        {
            Urn = response.Urn,
            Id = id,
            Outputs = OutputFields.Of(response.Properties),
            MissingAreUnknown = deployment.Settings.IsDryRun || response.Unknown || response.Result != Result.Success,
        };
    }

    /// <summary>Asks for the state of a resource that another program or component registered.</summary>
    private static async Task<Registered> FetchAsync(Resource resource, string urn)
    {
        var deployment = resource.Deployment;
        var request = new ResourceInvokeRequest { Tok = "pulumi:pulumi:getResource", AcceptResources = deployment.Settings.AcceptsReferences, Args = new Struct() };
        request.Args.Fields["urn"] = Value.ForString(urn);
        var response = await deployment.Monitor.InvokeAsync(request).ConfigureAwait(false);
        if (response.Failures.Count > 0)
        {
            throw new ResourceException($"{urn}: {string.Join("; ", response.Failures.Select(failure => failure.Reason))}", resource, hideStack: true);
        }

        var fields = response.Return?.Fields ?? new Struct().Fields;
        var id = fields.TryGetValue("id", out var value) ? value.StringValue : "";
        return new Registered
        {
            Urn = urn,
            Id = id.Length == 0 || id == Signatures.Unknown ? null : id,
            Outputs = OutputFields.Of(fields.TryGetValue("state", out var state) ? state.StructValue : null),
            MissingAreUnknown = deployment.Settings.IsDryRun,
        };
    }
}
