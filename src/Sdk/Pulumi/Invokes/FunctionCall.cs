using Google.Protobuf.WellKnownTypes;
using Pulumi.Registrations;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Invokes;

/// <summary>Calls a function of a provider.</summary>
internal static class FunctionCall
{
    /// <summary>
    /// The result as an output. While an argument, or the id of a resource it depends on, is unknown there is no call, and the result is
    /// unknown with the same dependencies.
    /// </summary>
    public static async Task<OutputState> OutputAsync(Deployment deployment, System.Type type, string token, InvokeArgs args, InvokeOptions? options, bool single)
    {
        var encoded = await ArgsEncoder.ForCallAsync(deployment, token, args).ConfigureAwait(false);
        var resources = new ResourceSet.Builder();
        foreach (var (_, dependencies) in encoded.Dependencies)
        {
            resources.Add(dependencies);
        }

        resources.Add(await Dependencies.InListAsync((options as InvokeOutputOptions)?.DependsOnIfAny).ConfigureAwait(false));
        var all = resources.ToSet();
        if (encoded.HasUnknown || !await ExistAsync(all).ConfigureAwait(false))
        {
            return OutputState.Unknown(isSecret: false, all);
        }

        var result = await CallAsync(deployment, type, token, encoded.Object, options, single).ConfigureAwait(false);
        return result.WithResources(all.Union(result.Resources));
    }

    /// <summary>The plain result; sends what it has.</summary>
    public static async Task<OutputState> PlainAsync(Deployment deployment, System.Type type, string token, InvokeArgs args, InvokeOptions? options, bool single)
    {
        var encoded = await ArgsEncoder.ForCallAsync(deployment, token, args).ConfigureAwait(false);
        return await CallAsync(deployment, type, token, encoded.Object, options, single).ConfigureAwait(false);
    }

    private static async Task<bool> ExistAsync(ResourceSet resources)
    {
        var expanded = Dependencies.Expand(resources, dependent: null);
        for (var i = 0; i < expanded.Items.Length; i++)
        {
            if (expanded.Items[i] is CustomResource resource && !(await resource.Id.StateAsync().ConfigureAwait(false)).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<OutputState> CallAsync(Deployment deployment, System.Type type, string token, Struct args, InvokeOptions? options, bool single)
    {
        var provider = options?.Provider ?? ProviderInheritance.For(token, options?.Parent?.Providers ?? ProviderInheritance.None);
        var request = new ResourceInvokeRequest
        {
            Tok = token,
            Args = args,
            Provider = provider is null ? "" : await provider.ReferenceAsync().ConfigureAwait(false),
            Version = options?.Version ?? "",
            PluginDownloadURL = options?.PluginDownloadURL ?? "",
            AcceptResources = deployment.Settings.AcceptsReferences,
        };
        var response = await deployment.Monitor.InvokeAsync(request).ConfigureAwait(false);
        if (response.Failures.Count > 0)
        {
            var reasons = response.Failures.Select(failure => failure.Property.Length == 0 ? failure.Reason : $"{failure.Property}: {failure.Reason}");
            throw new InvokeException($"{token}: {string.Join("; ", reasons)}");
        }

        if (response.Unknown)
        {
            return OutputState.Unknown(isSecret: false, ResourceSet.Empty);
        }

        var decoded = ValueDecoder.Decode(Result(token, response.Return ?? new Struct(), single));
        return new OutputState(Convert(type, decoded.Value, token), decoded.IsKnown, decoded.IsSecret, decoded.Resources);
    }

    private static object? Convert(System.Type type, object? value, string token)
    {
        try
        {
            return Conversion.For(type).Convert(value, token);
        }
        catch (ConversionException mismatch)
        {
            throw new InvokeException($"{mismatch.Message}; a newer provider package may know what the function returns");
        }
    }

    private static Value Result(string token, Struct result, bool single)
    {
        if (!single)
        {
            return Value.ForStruct(result);
        }

        return result.Fields.Count == 1
            ? result.Fields.First().Value
            : throw new InvokeException($"{token}: returned an object of {result.Fields.Count} values; InvokeSingle needs one, use Invoke");
    }
}

/// <summary>A function failed.</summary>
internal sealed class InvokeException(string message) : RunException(message);
