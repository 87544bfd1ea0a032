using System.Collections.Immutable;
using Pulumi.Deployments;
using Pulumi.Testing;

namespace Pulumi;

/// <content>Runs a program against mocks.</content>
public sealed partial class Deployment
{
    /// <summary>Runs a stack class; gives all resources, the stack included.</summary>
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() => RunAgainstMocksAsync(mocks, options, () => ClassStack.Run(() => new TStack()), isStackGiven: true);

    /// <summary>Runs a stack class that the service provider makes; gives all resources, the stack included.</summary>
    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack =>
        RunAgainstMocksAsync(mocks, options, () => ClassStack.Run(() => ClassStack.From<TStack>(serviceProvider)), isStackGiven: true);

    /// <summary>Runs an asynchronous program; gives its resources and what it returned.</summary>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = new Dictionary<string, object?>();
        var resources = await RunAgainstMocksAsync(testMocks, testOptions, () => InStackAsync(async () => outputs = await createResources().ConfigureAwait(false)), isStackGiven: false).ConfigureAwait(false);
        return (resources, outputs);
    }

    /// <summary>Runs a program; gives its resources and what it returned.</summary>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs an asynchronous program; gives its resources.</summary>
    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources) =>
        RunAgainstMocksAsync(testMocks, testOptions, () => InStackAsync(createResources), isStackGiven: false);

    /// <summary>Runs a program; gives its resources.</summary>
    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources) =>
        TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    /// <summary>Resources need a stack above them; its outputs are not looked at here.</summary>
    private static async Task InStackAsync(Func<Task> program)
    {
        var stack = new Stack();
        await program().ConfigureAwait(false);
        stack.RegisterStackOutputs(new Dictionary<string, object?>());
    }

    private static async Task<ImmutableArray<Resource>> RunAgainstMocksAsync(IMocks mocks, TestOptions? options, Func<Task> program, bool isStackGiven)
    {
        var settings = new DeploymentSettings
        {
            Project = options?.ProjectName ?? "project",
            Stack = options?.StackName ?? "stack",
            Organization = options?.OrganizationName ?? DeploymentSettings.DefaultOrganization,
            RootDirectory = options?.RootDirectory,
            IsDryRun = options?.IsPreview ?? true,
            Config = ConfigKeys.Parse(Environment.GetEnvironmentVariable("PULUMI_CONFIG")),
        };
        var monitor = new MockMonitor(mocks, settings.Project, settings.Stack);
        await ProgramRun.RunAsync(new Deployment(settings, monitor), program).ConfigureAwait(false);
        return monitor.Errors switch
        {
            [] => isStackGiven ? monitor.Resources : monitor.Resources.RemoveAll(resource => resource is Stack),
            [var error] => throw new RunException(error),
            var errors => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }
}
